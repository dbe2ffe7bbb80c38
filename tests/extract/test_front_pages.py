"""Lines that there is more on the first page of a site go; what stands there may be the matter."""

import pytest

from tests.extract.dropping import left, lines_of
from tests.extract.said import ALL

from .pages import paragraphs

LINES = (
    "More news like this on the home page of the Sample Herald",
    "Find more stories on our front page",
    "Mehr Nachrichten finden Sie auf der Startseite",
    "Plus d'infos à lire sur notre page d'accueil",
    "Más noticias del puerto en nuestra portada",
    "Mais notícias do porto na nossa página inicial",
    "Altre notizie dal porto nella homepage",
    "Meer nieuws vindt u op onze homepage",
    "Fler nyheter finns på startsidan",
    "Flere nyheder finder du på forsiden",
    "Lisää uutisia satamasta etusivulla",
    "Więcej takich informacji znajdziesz na stronie głównej Przystani",
    "Další zprávy najdete na hlavní straně",
    "Больше новостей порта на главной странице",
    "Більше новин порту на головній",
    "Daha fazla haber için ana sayfa",
    "Mai multe știri găsiți pe prima pagină",
    "További híreket talál a címlapon",
    "Περισσότερα νέα για το λιμάνι στην αρχική σελίδα",
    "חדשות נוספות תמצאו בעמוד הבית",
    "المزيد من الأخبار تجدونه على الصفحة الرئيسية",
    "और खबरें पढ़ें होमपेज पर",
    "その他のニュースは当社のトップページで",
    "更多新闻请看首页",
    "더 많은 뉴스는 홈페이지에서",
    "Xem thêm tin của cảng tại trang chủ",
    "Baca berita lainnya di halaman utama",
)


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_there_is_more_on_the_first_page_goes(line: str) -> None:
    text = paragraphs()
    assert left(f"<p>{line}</p>{text}") == ALL
    assert left(f"<ul><li>{line}</li></ul>{text}") == ALL
    assert left(f"{text}<p>{line}</p>") == ALL


@pytest.mark.parametrize(
    "markup",
    [
        "<p>More news of the ferry was not to be had, and on the front page stood the weather.</p>",
        "<p>More stories on the front page of the Herald were wrong that year.</p>",
        "<p>Fler nyheter om färjan stod på förstasidan den dagen.</p>",
        "<p>その他の記事は昨日のトップページで伝えられた。</p>",
        "<p>On the home page there is more news of the ferry than anybody reads.</p>",
        "<ul><li>More news on the front page</li><li>Fewer ferries</li></ul>",
        "<blockquote><p>More news on our front page</p></blockquote>",
        "<p>“More news on our front page”, said the sheet at the pier.</p>",
    ],
)
def test_what_is_told_of_a_first_page_is_kept(markup: str) -> None:
    told = paragraphs(markup)
    assert left(told) == " ".join(lines_of(told))
