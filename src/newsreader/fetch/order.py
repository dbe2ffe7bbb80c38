"""What a download is asked for with; of no import, for the terminal orders some too."""

from newsreader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """A file to fetch.

    Attributes:
        url: Its http(s) address.
        feed: The address of the feed that named it: its network is the one that may be asked, and
            its host the only one that sees the secrets.
        headers: Extra headers for the feed's own host.
        username: For basic authentication there, or `""`.
        password_command: A program and its arguments whose first output line is the password.
        limit: Bytes that the file may have; 0 for any number.
        page: Whether a web page is what is wanted; else one is refused, for it is a log-in page or
            a notice in place of the file.
    """

    url: str
    feed: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    username: str = ""
    password_command: tuple[str, ...] = ()
    limit: int = 0
    page: bool = False
