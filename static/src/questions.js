// Each question has its own address: following it opens the answer, and opening an answer writes it in the address bar.
// Without this script everything is open, and the address leads to the right place by itself.
const OPENED = "dsfr.disclose";

/** Return the folded text that the address names, if there is one. */
function named() {
  const identifier = decodeURIComponent(location.hash.slice(1));
  const target = identifier && document.getElementById(identifier);
  return target && target.matches(".fr-accordion .fr-collapse") ? target : null;
}

function open() {
  const target = named();
  const button = target && document.querySelector(`.fr-accordion__btn[aria-controls="${CSS.escape(target.id)}"]`);
  if (!button) return;
  if (button.getAttribute("aria-expanded") !== "true") button.click();
  button.focus({ preventScroll: true });
  button.closest(".fr-accordion").scrollIntoView();
}

addEventListener("hashchange", open);
document.addEventListener(OPENED, ({ target }) => {
  if (target.matches?.(".fr-accordion .fr-collapse")) history.replaceState(history.state, "", `#${target.id}`);
}, true);
// Once the design system has made its buttons work.
addEventListener("load", () => setTimeout(open));
