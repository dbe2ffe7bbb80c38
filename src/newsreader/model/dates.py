"""Words of dates that more than one room reads or writes."""

from typing import Final

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""English months as feeds, servers and addresses shorten them, from January on."""

HALF_DAYS: Final = {"午前": 0, "上午": 0, "오전": 0, "午後": 12, "下午": 12, "오후": 12}
"""How Japanese, Chinese and Korean say "am" and "pm", with the hours to be added to a time."""

ZONES: Final = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "ist": 330,
    "cet": 60, "cest": 120, "met": 60, "mez": 60, "mest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "sast": 120, "msk": 180, "msd": 240, "trt": 180,
    "ast": -240, "adt": -180, "at": -240, "est": -300, "edt": -240, "et": -300,
    "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "mt": -420,
    "pst": -480, "pdt": -420, "pt": -480, "akst": -540, "akdt": -480, "hst": -600,
    "nst": -210, "ndt": -150, "brt": -180, "art": -180, "pkt": 300, "wib": 420, "hkt": 480,
    "sgt": 480, "wita": 480, "awst": 480, "wit": 540, "jst": 540, "kst": 540, "acst": 570,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "a": -60, "m": -720, "n": 60, "y": 720,
}  # fmt: skip
"""Zones that dates name, in small letters, in minutes east of Greenwich."""
