"""The departments of a table of figures: all of them, so that none is known by its absence."""

CORSICA = 20
DEPARTMENT_CODES: tuple[str, ...] = (
    *(f"{number:02d}" for number in range(1, CORSICA)),
    "2A",
    "2B",
    *(str(number) for number in range(CORSICA + 1, 96)),
    "971",
    "972",
    "973",
    "974",
    "976",
)
