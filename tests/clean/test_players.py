# ruff: noqa: E501 -- markup is best read a line an element
"""Players that load a video when they are asked to are a titled link, on pages and in feeds."""

from newsreader.clean.html import to_document
from newsreader.extract.page import extract_page
from newsreader.model.document import Embed, Paragraph
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/wall"
YOUTUBE, VIMEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://vimeo.com/123"
PLAYERS = {
    '<lite-youtube videoid="dQw4w9WgXcQ" playlabel="Play: The wall from above"></lite-youtube>': (
        "The wall from above",
        YOUTUBE,
    ),
    '<lite-youtube videoid="dQw4w9WgXcQ" videotitle="The wall"><a href="https://youtube.com/w"><span>Play Video: The wall</span></a></lite-youtube>': (
        "The wall",
        YOUTUBE,
    ),
    '<amp-youtube data-videoid="dQw4w9WgXcQ" layout="responsive"></amp-youtube>': (
        "Video on YouTube",
        YOUTUBE,
    ),
    f'<youtube-video src="{YOUTUBE}" title="A wall"></youtube-video>': ("A wall", YOUTUBE),
    '<lite-vimeo videoid="123" videotitle="Silt"></lite-vimeo>': ("Silt", VIMEO),
    f'<vimeo-video src="{VIMEO}"></vimeo-video>': ("Video on Vimeo", VIMEO),
}


def test_a_player_is_a_titled_link() -> None:
    wrong = []
    for player, (title, url) in PLAYERS.items():
        for around in (f"<p>Before.</p>{player}<p>After.</p>", f"<p>Before. {player} After.</p>"):
            blocks = to_document(around, URL).blocks
            if [type(each) for each in blocks] != [Paragraph, Embed, Paragraph]:
                wrong.append((around, blocks))
            elif blocks[1] != Embed(title, url):
                wrong.append((around, blocks[1:2]))
        whole = to_document(extract_page(page(paragraphs("", player)), URL).html, URL).blocks
        if [(at, each) for at, each in enumerate(whole) if isinstance(each, Embed)] != [
            (2, Embed(title, url))
        ]:
            wrong.append((player, whole))
    assert not wrong, wrong


def test_a_player_without_an_address_keeps_its_words() -> None:
    for player in (
        '<lite-youtube videoid="../x?y">The wall</lite-youtube>',
        "<lite-youtube>The wall</lite-youtube>",
        '<youtube-video src="javascript:1">The wall</youtube-video>',
    ):
        blocks = to_document(f"<p>{player}</p>", URL).blocks
        assert [type(each) for each in blocks] == [Paragraph], player


def test_buttons_of_networks_are_no_posts() -> None:
    for button in (
        "//www.facebook.com/plugins/like.php?href=x",
        "https://www.facebook.com/plugins/share_button.php?href=x",
        "https://platform.twitter.com/widgets/tweet_button.html?url=x",
        "//platform.twitter.com/widgets/follow_button.abc.en.html#x",
        "https://plusone.google.com/_/+1/fastbutton?url=x",
    ):
        blocks = to_document(f'<p>Before.</p><iframe src="{button}"></iframe>', URL).blocks
        assert [type(each) for each in blocks] == [Paragraph], button
    post = '<iframe src="https://www.facebook.com/plugins/post.php?href=x"></iframe>'
    assert isinstance(to_document(post, URL).blocks[0], Embed)
