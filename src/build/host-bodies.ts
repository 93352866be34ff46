// The pages around the element in the preview: a partner's page about its projects, in the markup that each style sheet is made for.

export const hostTexts = {
  fr: {
    site: "Rives et Sources",
    home: "Accueil",
    projects: "Projets",
    news: "Actualités",
    navigation: "Menu principal",
    title: "Les projets que nous soutenons",
    introduction:
      "Depuis 2009, notre association accompagne des communes qui veulent de l’eau potable, des écoles solides et des comptes ouverts. Voici où vont les dons.",
    featured: "Le projet du mois",
    after:
      "Chaque projet est suivi sur place par une équipe locale, et ses résultats sont publiés deux fois par an. Une question ? Écrivez-nous : nous répondons dans la semaine.",
    more: "À lire aussi",
    links: ["Comment nous choisissons les projets", "Rapport annuel", "Devenir bénévole"],
    foot: "Rives et Sources, association à but non lucratif.",
  },
  en: {
    site: "Shores and Springs",
    home: "Home",
    projects: "Projects",
    news: "News",
    navigation: "Main menu",
    title: "The projects we support",
    introduction:
      "Since 2009 our association has worked with towns that want safe water, sound schools and open accounts. This is where donations go.",
    featured: "Project of the month",
    after:
      "Each project is followed on the spot by a local team, and its results are published twice a year. A question? Write to us: we answer within a week.",
    more: "Read also",
    links: ["How we choose projects", "Annual report", "Become a volunteer"],
    foot: "Shores and Springs, a non-profit association.",
  },
} as const;

export type HostTexts = (typeof hostTexts)["fr" | "en"];

/** Where the builder puts the element. */
const place = '<div id="place"></div>';

/** Repeats markup for each text; the links lead nowhere. */
const each = (texts: readonly string[], markup: (text: string, at: number) => string) => texts.map(markup).join("\n");
const pagesOf = ({ home, projects, news }: HostTexts) => [home, projects, news];

interface Body {
  /** Attributes of the page's root and of its body. */
  readonly root?: string;
  readonly body?: string;
  readonly content: (texts: HostTexts) => string;
}

export const hostBodies: Record<string, Body> = {
  plain: {
    content: (texts) => `<header>
<p><strong>${texts.site}</strong></p>
<nav aria-label="${texts.navigation}">${each(pagesOf(texts), (text) => `<a href="#">${text}</a>`)}</nav>
</header>
<main>
<h1>${texts.title}</h1>
<p>${texts.introduction}</p>
<h2>${texts.featured}</h2>
${place}
<p>${texts.after}</p>
<h2>${texts.more}</h2>
<ul>${each(texts.links, (text) => `<li><a href="#">${text}</a></li>`)}</ul>
</main>
<footer><p>${texts.foot}</p></footer>`,
  },
  bootstrap: {
    content: (
      texts,
    ) => `<nav class="navbar navbar-expand bg-body-tertiary border-bottom" aria-label="${texts.navigation}">
<div class="container flex-wrap">
<a class="navbar-brand fw-semibold" href="#">${texts.site}</a>
<ul class="navbar-nav">${each(
      pagesOf(texts),
      (text, at) =>
        `<li class="nav-item"><a class="nav-link${at === 1 ? ' active" aria-current="page' : ""}" href="#">${text}</a></li>`,
    )}</ul>
</div>
</nav>
<div class="container py-4">
<div class="row g-4">
<main class="col-lg-9">
<h1>${texts.title}</h1>
<p class="lead">${texts.introduction}</p>
<h2>${texts.featured}</h2>
<div class="mb-3">${place}</div>
<p>${texts.after}</p>
</main>
<aside class="col-lg-3">
<h2 class="h5">${texts.more}</h2>
<div class="list-group">${each(
      texts.links,
      (text) => `<a class="list-group-item list-group-item-action" href="#">${text}</a>`,
    )}</div>
</aside>
</div>
</div>
<footer class="container border-top py-3 text-body-secondary">${texts.foot}</footer>`,
  },
  tailwind: {
    body: ' class="bg-stone-50 text-stone-800 antialiased"',
    content: (texts) => `<header class="bg-emerald-900 text-white">
<div class="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-4">
<p class="text-lg font-semibold tracking-tight">${texts.site}</p>
<nav class="flex flex-wrap gap-5 text-sm" aria-label="${texts.navigation}">${each(
      pagesOf(texts),
      (text) => `<a class="underline-offset-4 hover:underline" href="#">${text}</a>`,
    )}</nav>
</div>
</header>
<div class="mx-auto grid max-w-6xl gap-8 px-4 py-8 lg:grid-cols-4">
<main class="min-w-0 lg:col-span-3">
<h1 class="text-3xl font-bold tracking-tight">${texts.title}</h1>
<p class="mt-3 max-w-prose text-lg leading-relaxed text-stone-600">${texts.introduction}</p>
<h2 class="mt-6 mb-3 text-xl font-semibold">${texts.featured}</h2>
${place}
<p class="mt-6 max-w-prose leading-relaxed">${texts.after}</p>
</main>
<aside>
<h2 class="text-xl font-semibold">${texts.more}</h2>
<ul class="mt-3 list-disc space-y-2 pl-5">${each(
      texts.links,
      (text) => `<li><a class="text-emerald-800 underline" href="#">${text}</a></li>`,
    )}</ul>
</aside>
</div>
<footer class="border-t border-stone-200 px-4 py-6 text-center text-sm text-stone-600">${texts.foot}</footer>`,
  },
  dsfr: {
    root: ' data-fr-scheme="light" data-fr-theme="light"',
    content: (texts) => `<header class="fr-header">
<div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row">
<div class="fr-header__brand"><div class="fr-header__service">
<p class="fr-header__service-title">${texts.site}</p>
</div></div>
</div></div></div>
<div class="fr-container"><nav class="fr-nav" aria-label="${texts.navigation}"><ul class="fr-nav__list">${each(
      pagesOf(texts),
      (text, at) =>
        `<li class="fr-nav__item"><a class="fr-nav__link" href="#"${at === 1 ? ' aria-current="page"' : ""}>${text}</a></li>`,
    )}</ul></nav></div>
</header>
<div class="fr-container fr-py-4w">
<div class="fr-grid-row fr-grid-row--gutters">
<main class="fr-col-12 fr-col-lg-9">
<h1>${texts.title}</h1>
<p class="fr-text--lead">${texts.introduction}</p>
<h2>${texts.featured}</h2>
<div class="fr-mb-3w">${place}</div>
<p>${texts.after}</p>
</main>
<aside class="fr-col-12 fr-col-lg-3">
<h2 class="fr-h5">${texts.more}</h2>
<ul>${each(texts.links, (text) => `<li><a class="fr-link" href="#">${text}</a></li>`)}</ul>
</aside>
</div>
</div>
<footer class="fr-footer"><div class="fr-container"><p class="fr-footer__content-desc">${texts.foot}</p></div></footer>`,
  },
  govuk: {
    root: ' class="govuk-template"',
    body: ' class="govuk-template__body"',
    content: (texts) => `<div class="govuk-service-navigation"><div class="govuk-width-container">
<div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name"><a class="govuk-service-navigation__link" href="#">${texts.site}</a></span>
<nav class="govuk-service-navigation__wrapper" aria-label="${texts.navigation}"><ul class="govuk-service-navigation__list">${each(
      pagesOf(texts),
      (text, at) =>
        `<li class="govuk-service-navigation__item${at === 1 ? " govuk-service-navigation__item--active" : ""}"><a class="govuk-service-navigation__link" href="#"${at === 1 ? ' aria-current="page"' : ""}>${text}</a></li>`,
    )}</ul></nav>
</div>
</div></div>
<div class="govuk-width-container"><div class="govuk-main-wrapper"><div class="govuk-grid-row">
<main class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${texts.title}</h1>
<p class="govuk-body-l">${texts.introduction}</p>
<h2 class="govuk-heading-m">${texts.featured}</h2>
<div class="govuk-!-margin-bottom-6">${place}</div>
<p class="govuk-body">${texts.after}</p>
</main>
<aside class="govuk-grid-column-one-third">
<h2 class="govuk-heading-s">${texts.more}</h2>
<ul class="govuk-list">${each(texts.links, (text) => `<li><a class="govuk-link" href="#">${text}</a></li>`)}</ul>
</aside>
</div></div></div>
<footer class="govuk-footer"><div class="govuk-width-container"><p class="govuk-body-s">${texts.foot}</p></div></footer>`,
  },
  gcds: {
    content: (texts) => `<header class="bg-light px-300 py-300"><div class="container-xl mx-auto">
<p class="font-semibold mb-150">${texts.site}</p>
<nav class="d-flex flex-wrap gap-300" aria-label="${texts.navigation}">${each(
      pagesOf(texts),
      (text) => `<a class="link-default" href="#">${text}</a>`,
    )}</nav>
</div></header>
<div class="container-xl mx-auto px-300 py-450">
<main>
<h1>${texts.title}</h1>
<p class="mb-300">${texts.introduction}</p>
<h2>${texts.featured}</h2>
<div class="mb-300">${place}</div>
<p class="mb-300">${texts.after}</p>
</main>
<aside>
<h2>${texts.more}</h2>
<ul class="list-disc">${each(texts.links, (text) => `<li><a class="link-default" href="#">${text}</a></li>`)}</ul>
</aside>
</div>
<footer class="bg-primary px-300 py-300"><p class="container-xl mx-auto text-light">${texts.foot}</p></footer>`,
  },
  wordpress: {
    body: ' class="wp-singular page-template-default page wp-embed-responsive"',
    content: (texts) => `<div class="site" id="page">
<header id="wrapper-navbar"><nav class="navbar navbar-expand navbar-dark bg-primary" aria-label="${texts.navigation}">
<div class="container flex-wrap">
<a class="navbar-brand" href="#" rel="home">${texts.site}</a>
<ul class="navbar-nav">${each(
      pagesOf(texts),
      (text, at) =>
        `<li class="menu-item nav-item${at === 1 ? " current-menu-item active" : ""}"><a class="nav-link" href="#">${text}</a></li>`,
    )}</ul>
</div>
</nav></header>
<div class="wrapper" id="page-wrapper"><div class="container" id="content"><div class="row">
<div class="col-lg content-area" id="primary">
<main class="site-main" id="main"><article class="page type-page hentry">
<header class="entry-header"><h1 class="entry-title">${texts.title}</h1></header>
<div class="entry-content">
<p>${texts.introduction}</p>
<h2>${texts.featured}</h2>
${place}
<p>${texts.after}</p>
</div>
</article></main>
</div>
<div class="col-lg-3 widget-area" id="right-sidebar"><aside class="widget widget_pages">
<h3 class="widget-title">${texts.more}</h3>
<ul>${each(texts.links, (text) => `<li class="page_item"><a href="#">${text}</a></li>`)}</ul>
</aside></div>
</div></div></div>
<div class="wrapper" id="wrapper-footer"><div class="container"><footer class="site-footer"><div class="site-info">${texts.foot}</div></footer></div></div>
</div>`,
  },
};
