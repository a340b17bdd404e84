"""What people do in a browser, for every test that needs to be signed in."""

from playwright.sync_api import Page, expect

MORE_MESSAGES = """async ([email, earlier]) => {
    const messages = await (await fetch("/demo/courriels.json")).json();
    return messages.filter((message) => message.to === email).length > earlier;
}"""


def until(page: Page, condition: str, argument: object) -> bool:
    """Ask the page again until its asynchronous function says yes, for 15 seconds at most; return its last answer."""
    repeated = """async (argument) => {
        for (let attempt = 0; attempt < 150; attempt++) {
            if (await (CONDITION)(argument)) return true;
            await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return false;
    }"""
    return bool(page.evaluate(repeated.replace("CONDITION", condition), argument))


def codes_for(page: Page, email: str) -> list[str]:
    """Return the codes sent to this address so far, the newest first."""
    messages = page.request.get("/demo/courriels.json").json()
    return [message["subject"][:6] for message in messages if message["to"] == email]


def ask_for_code(page: Page, email: str) -> None:
    page.goto("/espace/connexion/")
    page.get_by_label("Adresse e-mail").fill(email)
    page.get_by_role("button", name="Recevoir un code").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Saisissez votre code")


def sign_in(page: Page, email: str) -> None:
    """Ask for a code, read it in the demo's mailbox and type it."""
    earlier = len(codes_for(page, email))
    ask_for_code(page, email)
    assert until(page, MORE_MESSAGES, [email, earlier]), "No code arrived."
    page.get_by_label("Code à six chiffres").fill(codes_for(page, email)[0])
    page.get_by_role("button", name="Se connecter").click()
