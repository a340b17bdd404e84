// Banners above the pages: hidden for the visit by who has read them. Nothing leaves the browser.
const KEY = "banners-hidden";

function hidden() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? [];
  } catch {
    return []; // storage refused, or not ours
  }
}

function hide(banner) {
  const section = banner.parentElement;
  banner.remove();
  if (!section.children.length) section.remove();
}

for (const banner of document.querySelectorAll("[data-banner]")) {
  const button = banner.querySelector("[data-banner-close]");
  if (!button) continue;
  if (hidden().includes(banner.dataset.banner)) {
    hide(banner);
    continue;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify([...hidden(), banner.dataset.banner]));
    } catch {
      // it comes back on the next page
    }
    hide(banner);
    document.getElementById("contenu")?.focus({ preventScroll: true });
  });
}
