"""What people do in a browser, for every test that needs to be signed in."""

from playwright.sync_api import Page, expect


def codes_for(page: Page, email: str) -> list[str]:
    """Return the codes sent to this address so far, the newest first."""
    messages = page.request.get("/demo/courriels.json").json()
    return [message["subject"][:6] for message in messages if message["to"] == email]


def ask_for_code(page: Page, email: str) -> None:
    page.goto("/espace/connexion/")
    page.get_by_label("Adresse électronique").fill(email)
    page.get_by_role("button", name="Recevoir un code").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Saisissez votre code")


def sign_in(page: Page, email: str) -> None:
    """Ask for a code, read it in the demo's mailbox and type it."""
    earlier = len(codes_for(page, email))
    ask_for_code(page, email)
    for _attempt in range(200):
        if len(codes := codes_for(page, email)) > earlier:
            break
        page.wait_for_timeout(100)
    else:
        raise AssertionError("No code arrived.")
    page.get_by_label("Code à six chiffres").fill(codes[0])
    page.get_by_role("button", name="Se connecter").click()
