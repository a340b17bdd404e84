from django.apps import AppConfig
from django.conf import settings


class DemoConfig(AppConfig):
    name = "portal.demo"

    def ready(self) -> None:
        from portal.demo.figures import CONSULTATIONS, STUDENTS
        from portal.figures.registry import subscribe

        if settings.DEMO:
            subscribe(STUDENTS, CONSULTATIONS)
