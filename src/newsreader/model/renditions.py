"""What in the address of a picture says how it is cut and how large it is, and not what it shows.

A site keeps a picture in many forms. Which one an address asks for stands in its folders
(`/w_1200,c_limit/`, `/resize:fit:1400/`, `/styles/wide/public/`), behind the name of the file
(`talks-1200x800.jpg`, `talks_L.jpg`, `talks-superJumbo.jpg`), or is all of that name
(`/a01_1/original.jpg`).
"""

import re
from typing import Final

from newsreader.model.names import names
from newsreader.pattern import late

_EXTENSION: Final = late(
    r"(?P<kind>\.(?:jpe?g|png|gif|webp|avif))(?:\.(?:jpe?g|png|webp|avif)){0,2}"
    r"(?:[!@][\w!@.-]{1,40})?$",
    re.IGNORECASE,
)
"""The kind of a file; some services are told the form behind it: `talks.jpg!large`."""
_OPTION: Final = (
    r"(?:w|h|width|height|q|quality|f|fl|format|fit|c|g|ar|dpr|crop|resize|auto|strip)[=_-][\w.:-]+"
)
_FOLDERS: Final = late(
    r"(?:x?large|medium|small|normal|thumb(?:nail)?s?|big|tiny|mini|orig(?:inal)?s?|resized|cropped"
    r"|scaled|\d{3,4}ws?|renditions?|alternates|previews?|full-?size|fit-in|master"
    r"|size/w\d{2,4}(?:h\d{2,4})?|styles/[\w-]+/(?:public|private)"
    r"|\d{1,5}[x:]\d{1,5}(?:[_-]+[a-z]{2,12})*|\d{2,5}xh?|x\d{2,5}"
    r"|(?:img|image|photo|pic|foto|crop|thumb)_\d{2,4}x\d{2,4}"
    r"|[a-z]{2,12}__\d{2,4}x\d{2,4}(?:__[a-z]+)?|\d{1,5}x\d{1,5}:\d{1,5}x\d{1,5}"
    r"|\d{1,5}(?:_\d{1,5}){3}"
    r"|w\d{2,4}(?:-[a-z]{1,2}\d{0,4})*|s\d{3,4}[a-z]?(?:-[a-z]{1,2}\d{0,4})*"
    r"|(?:width|height|size|max|scale)[-_=:]?\d{2,4}|filters:[^/]*"
    r"|(?:rs|resize|size|fit|fill|crop|quality|q|w|h|width|height|max|dpr|scale)(?::[a-z]{1,10})*"
    r"(?::\d{1,5})+|[a-z]{1,4}:(?:true|false)"
    rf"|(?:{_OPTION},)*(?:w|h|width|height)[=_-]\d{{2,4}}(?:,{_OPTION})*"
    r"|[a-z]{1,3}_[\w.:-]+(?:,[a-z]{1,3}_[\w.:-]+)+)",
    re.IGNORECASE,
)
"""A folder, or some in a row, that say how a picture is wanted."""
_FOLDER: Final = late(rf"/{_FOLDERS.pattern}(?=/)", re.IGNORECASE)
_UPLOADED: Final = late(r"(?<=/upload)(?:/t_[^/]{1,80}){0,3}(?:/v\d{6,12})?(?=/)")
"""Behind the folder of what was uploaded: the name that a site gave to a form, and a version."""
_WIDTHS: Final = names("""
    160 240 320 360 400 480 500 600 624 640 660 720 750 768 800 828 900 960 976 1000 1024 1080
    1100 1200 1280 1400 1440 1500 1536 1600 1800 1920 2000 2048 2400 2500 2560 3000 3200 3840
    5000
    """)
"""Pixels that pictures are asked for in."""
_NUMBERS: Final = late(r"(?:/\d{1,5})+(?=/)")
_DATE: Final = late(r"/(?:19|20)\d\d/\d{1,2}(?:/\d{1,2})?(?=/)")
_FEWEST_NUMBERS: Final = 4
"""Numbers in a row, behind a date, that are where a picture is cut: `/0/0/1440/720/`."""
_LARGE: Final = 100
"""Pixels; among such numbers one says how large it is."""
_YEAR: Final = late(r"19\d\d|20[0-4]\d")
_TAIL: Final = late(
    r"(?:[-_]r\d(?:\.\d{1,4})?|[-_]fp[xy]\d{1,3}(?:\.\d{1,4})?|[-_]\d{1,2}x\d{1,2}[-_][a-z]{2}"
    r"|\.(?:v\d{6,12}|size_\d{1,4}x\d{1,4}|fill|fit|crop)"
    r"|[-_](?P<width>\d{3,4})-\d{2}|[-_@](?P<part>[^\W_]+))$"
)
"""What may stand behind the name of a file: of `_3x2_md` the letters alone tell no form."""
_PROCESSED: Final = late(r"(?:csm|preview)_(?P<name>.+)_(?=[a-f]*\d)[\da-f]{10}")
"""How TYPO3 calls a copy that it has made: `csm_talks_4a00f159fc`."""
_MOST_TAILS: Final = 6
_LONGEST_TAIL: Final = 60
_PART: Final = late(
    r"(?:scaled|thumb(?:nail)?|\d{2,4}x(?:0|\d{2,4})|0x\d{2,4}|\d{1,2}x\d{1,2}|[wh]\d{3,4}"
    r"|\d{3,4}(?:w|px)|[23]x|x{0,2}[lsm]|q\d{2,3}|x?large|medium|small"
    r"|orig(?:inal)?|resized|cropped|preview|jumbo|og)",
    re.IGNORECASE,
)
_LETTERED: Final = late(
    r"(?:^|[-_])(?!IMG|DSC|PXL|DJI|MVI)[A-Z]{2}[A-Z\d]{0,12}\d{5}(?P<form>-[TSML1])$"
)
"""A number of an archive and a letter for the form, or 1 for the picture in full: `OYT1I50077-T`.

Any other digit there may be another picture.
"""
_SIZE: Final = late(r"\d{1,4}x\d{1,4}[a-z]?")
_FORM: Final = names("""
    large small medium jumbo super thumb standard square master inline popup hp sf span wide
    vertical horizontal landscape portrait by
    """)
"""Words of a form in one word, some of which say what it is of: `articleLarge`, `threeByTwo`."""
_OF_FORM: Final = _FORM | names("""
    article video facebook twitter google mobile blog cover slide image tmag at x two three four
    five six nine sixteen one
    """)
_CAMEL: Final = late(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LONE: Final = names("""
    main image img photo picture default master
    """)
"""Words that are a whole name together with a size."""
_COMMON: Final = _LONE | names("""
    images img photos fotos pictures pics media files uploads static assets public content
    """)
"""Names of the folders of many pictures."""
_SCALED: Final = late(r"(?:[\w-]{1,20}-)?\d{2,4}px-")
"""How the name of a picture begins that stands in a folder called like the picture."""
_NUMBERED: Final = late(
    r"(?:^|/)(?:img|dsc[nf]?|pxl|gopr|dji|mvi|p|images?|photos?|fotos?|pictures?|pics?|figures?"
    r"|slides?|screenshots?|gallery)[-_]?\d{3,4}$",
    re.IGNORECASE,
)
"""Names that cameras and galleries count up: their number says which picture, not how large."""


def without_size(path: str) -> str:
    """Return a path or a file's name without what tells the forms of one picture apart.

    Args:
        path: `"/talks-1200x800.jpg"`, `"/size/w1200/talks.jpg"`; what a camera numbers
            (`"IMG_1204.jpg"`) stays whole. Of a file that is called by its size alone
            (`"/a01_1/original.jpg"`) its folder is left.
    """
    folder, slash, name = path.rpartition("/")
    if (scaled := _SCALED.match(name)) and name[scaled.end() :].startswith(
        folder.rpartition("/")[2] or "/"
    ):
        folder, slash, name = folder.rpartition("/")  # "/a/ab/Talks.jpg/640px-Talks.jpg"
    around = _without_wishes(folder + slash) if slash else ""
    kind = _EXTENSION.search(name)
    if kind is None:
        form = around and (_FOLDERS.fullmatch(name) or name in _WIDTHS)
        return around.rstrip("/") if form else around + _without_tail(name)
    whole = name[: kind.start()]
    bare = _without_tail(whole)
    cut = len(around) <= len(folder)
    if _is_size_alone(bare, whole, around.rstrip("/").rpartition("/")[2], cut=cut):
        return around.rstrip("/")
    return around + bare + kind["kind"]


def without_kind(path: str) -> str:
    """Return a path or a file's name without the kind of picture at its end."""
    kind = _EXTENSION.search(path)
    return path if kind is None else path[: kind.start()]


def _without_wishes(folder: str) -> str:
    """Return a path of folders, which ends in `/`, without those that say how large."""
    folder = _NUMBERS.sub(_without_cut, _UPLOADED.sub("", _FOLDER.sub("", folder)))
    parts = folder.split("/")
    return "/".join(part for part in parts if part not in _WIDTHS)


def _without_cut(found: re.Match[str]) -> str:
    """Return numbers in a row without those that say where a picture is cut."""
    date = _DATE.match(found[0] + "/")
    kept = found[0][: date.end()] if date is not None else ""
    numbers = found[0][len(kept) :].split("/")[1:]
    cut = len(numbers) >= _FEWEST_NUMBERS and any(int(number) >= _LARGE for number in numbers)
    return kept if cut else found[0]


def _without_tail(name: str) -> str:
    """Return the name of a file, without its kind, without all of what says how large."""
    if processed := _PROCESSED.fullmatch(name):
        name = processed["name"]
    if lettered := _LETTERED.search(name, max(0, len(name) - _LONGEST_TAIL)):
        return name[: lettered.start("form")]
    for _ in range(_MOST_TAILS):
        tail = _TAIL.search(name, max(0, len(name) - _LONGEST_TAIL))
        if tail is None or not tail.start() or not _is_form(tail) or _NUMBERED.search(name):
            break
        name = name[: tail.start()]
    return name


def _is_form(tail: re.Match[str]) -> bool:
    part = tail["width"] or tail["part"]  # neither of what says a form by itself
    if part is None or part in _WIDTHS:
        return True
    if part.isdecimal():  # "boeing-747", "budget-2025" and "hero-0224" are no sizes
        if part.startswith("0"):
            return False
        round_one = len(part) == len("750") and part.endswith("0")
        return round_one or (len(part) == len("1365") and not _YEAR.fullmatch(part))
    return _PART.fullmatch(part) is not None or _is_camel(part)


def _is_camel(part: str) -> bool:
    """Tell whether several words written as one name a form: `videoSixteenByNine1600`."""
    words = [word.lower() for word in _CAMEL.findall(part)]
    return (
        len(words) > 1
        and not _FORM.isdisjoint(words)
        and all(word.isdecimal() or word in _OF_FORM for word in words)
    )


def _is_size_alone(bare: str, whole: str, folder: str, *, cut: bool) -> bool:
    """Tell whether a file is called by its size alone, and its folder by what it shows.

    Args:
        bare: Its name without what says how large.
        whole: Its name.
        folder: The name of its folder.
        cut: Whether a folder said how large, too.
    """
    if folder.lower() in _COMMON or not folder:
        return False
    if _SIZE.fullmatch(whole):
        return True
    if not any(each.isalpha() for each in folder):
        return False
    if whole.isdecimal():
        sized = whole in _WIDTHS or (cut and len(whole) in {3, 4})
        return sized and any(each.isdigit() for each in folder)
    return bool(_PART.fullmatch(bare)) or (bare.lower() in _LONE and bare != whole)
