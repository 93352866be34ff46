/** In what the code can be given: a link, an element, HTML without a script, a frame, lines for a project with npm. */
export const formats = ["link", "element", "static", "iframe", "npm", "react", "vue"] as const;
export type Format = (typeof formats)[number];
