"""What is told of something that did not come since nobody was there to give it."""


class Unreached(str):
    """Why something did not come, in words: no server was reached, or none was asked.

    That says nothing of what was asked for. The reader's own line may have been down, so that it is
    worth another try as soon as it is wanted again and some seconds have gone.
    """

    __slots__ = ()
