// What the checker's own rules look at (home/cms/checker.py). Loaded before Wagtail's user bar, which brings axe: the
// public policy of a page refuses code that would come inside axe's configuration.
(() => {
  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const checks = [
    {
      id: "check-portal-link-words",
      evaluate: (link, options) => !new RegExp(options.pattern, "iu").test(link.getAttribute("aria-label") ?? words(link)),
    },
    {
      id: "check-portal-document-link",
      // A card or a tile says the format and the size beside its link.
      evaluate: (link, options) =>
        !new RegExp(options.address, "iu").test(link.href) ||
        new RegExp(options.detail, "iu").test(words(link.closest(".fr-card, .fr-tile") ?? link)),
    },
    {
      id: "check-portal-summary",
      evaluate: () => Boolean(document.querySelector('meta[name="description"]')?.content.trim()),
    },
  ];
  let axe;
  Object.defineProperty(window, "axe", {
    configurable: true,
    get: () => axe,
    set: (value) => {
      axe = value;
      // Once the script that brings axe has run to its end, and before the first check.
      queueMicrotask(() => axe.configure({checks}));
    },
  });
})();
