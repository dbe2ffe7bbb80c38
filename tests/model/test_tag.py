"""Labels as one line, and back."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.tag import fold, join_labels, split_labels

labels = st.lists(
    st.text(st.characters(exclude_categories=("C", "Z")), min_size=1).filter(fold),
    unique_by=fold,
    max_size=5,
).map(tuple)


def test_labels_are_separated_by_commas_and_none_is_there_twice() -> None:
    assert split_labels(" world,,  border   talks ,World,# ") == ("world", "border talks")
    assert split_labels("") == ()
    assert split_labels('"a, b", c') == ("a, b", "c")
    assert split_labels('half "quoted, x') == ('half "quoted', "x")


@given(labels)
def test_what_is_shown_can_be_typed(found: tuple[str, ...]) -> None:
    assert split_labels(join_labels(found)) == found
