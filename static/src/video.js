// A video of another host: its player is put in place when the visitor asks for it, and nothing is asked of anyone before.
for (const video of document.querySelectorAll("[data-player]")) {
  video.querySelector("a").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    player.src = video.dataset.player;
    player.title = video.dataset.playerTitle;
    player.className = "video-player";
    player.allowFullscreen = true;
    player.referrerPolicy = "strict-origin";
    video.replaceChildren(player);
    player.focus();
  });
}
