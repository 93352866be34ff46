// Two ways of waiting for a person: a field is not rewritten while they type in it, and what is announced waits for a pause.
import { type ElementPart, type PropertyPart, noChange } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { Directive, directive } from "lit/directive.js";

class ValueUnlessFocused extends Directive {
  render(text: string) {
    return text;
  }

  override update({ element }: PropertyPart | ElementPart, [text]: [string]) {
    const field = element as HTMLInputElement;
    if (field !== document.activeElement && field.value !== text) field.value = text;
    return noChange;
  }
}

class Debounced extends AsyncDirective {
  private timer?: ReturnType<typeof setTimeout>;
  private isDrawn = false;

  render(text: string) {
    if (!this.isDrawn) {
      this.isDrawn = true;
      return text;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setValue(text), 700);
    return noChange;
  }

  override disconnected() {
    clearTimeout(this.timer);
  }
}

/** The text of a field; while a person types in it, what they typed stands. */
export const valueUnlessFocused = directive(ValueUnlessFocused);

/** A text that changes only once it has been the same for a while: a status that follows each keystroke is noise. */
export const debounced = directive(Debounced);
