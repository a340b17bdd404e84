from directory.models.practice import Practice
from directory.models.psychologist import Psychologist

__all__ = ["Practice", "Psychologist"]
