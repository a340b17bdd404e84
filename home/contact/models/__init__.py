from home.contact.models.message import ContactMessage
from home.contact.models.page import ContactPage
from home.contact.models.reason import ContactReason

__all__ = ["ContactMessage", "ContactPage", "ContactReason"]
