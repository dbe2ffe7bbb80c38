"""That all rights are reserved, in the languages of many: what stands below texts and pictures."""

from typing import Final

ALL_RESERVED: Final = (
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati"
    r"|alle rechten voorbehouden|riproduzione riservata)"
)
"""The words, by themselves: a part of regular expressions that take no account of case."""
