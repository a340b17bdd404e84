"""The academic year, which is a cycle of the scheme: 1 September to 31 August."""

from dataclasses import dataclass
from datetime import date

FIRST_MONTH = 9


@dataclass(frozen=True, order=True)
class AcademicYear:
    """The year that begins on 1 September of `first_year`, written `2026-2027`."""

    first_year: int

    @classmethod
    def of(cls, day: date) -> "AcademicYear":
        """Return the academic year that `day` is in."""
        return cls(day.year if day.month >= FIRST_MONTH else day.year - 1)

    @property
    def first_day(self) -> date:
        return date(self.first_year, FIRST_MONTH, 1)

    @property
    def last_day(self) -> date:
        return date(self.first_year + 1, FIRST_MONTH - 1, 31)

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        return f"{self.first_year}-{self.first_year + 1}"
