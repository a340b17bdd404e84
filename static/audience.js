// Counts a page view in Matomo, by its documented HTTP interface: no cookie, no script of anyone else's.
// The server says what the page is called: nothing of the query string, the title or the typed words is sent.
const told = document.querySelector("script[data-audience-address]");
const refuses = navigator.globalPrivacyControl === true || [navigator.doNotTrack, window.doNotTrack].includes("1");

if (told && !refuses) {
    const view = new URLSearchParams({
        rec: "1",
        apiv: "1",
        send_image: "0",
        cookie: "0",
        idsite: told.dataset.audienceSite,
        url: location.origin + told.dataset.audiencePath,
    });
    // Matomo answers nothing that is read. Without credentials, it cannot set nor receive a cookie.
    fetch(told.dataset.audienceAddress, {
        method: "POST",
        mode: "no-cors",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        keepalive: true,
        body: view,
    }).catch(() => {});
}
