"""The part of the table of keys about what stands above the main screen."""

from newsreader.tui.key import Key, Scope

SHEETS: tuple[Key, ...] = (
    # The list of feeds.
    Key("feeds-page", "enter,l,right", Scope.FEEDS, "page", "All about the feed", "its page"),
    Key("feeds-refresh", "r", Scope.FEEDS, "refresh", "Check the feed now", "checks it now"),
    Key("feeds-find", "/", Scope.FEEDS, "find", "Find by letters of the name", "finds"),
    Key(
        "feeds-sort",
        "O",
        Scope.FEEDS,
        "sort",
        "Next order: trouble, unread, name, longest silent",
    ),
    Key("feeds-add", "a", Scope.FEEDS, "add", "Add feeds"),
    Key("feeds-undo", "ctrl+z", Scope.FEEDS, "undo", "Take the last change of a feed back"),
    Key("feeds-down", "j,down", Scope.FEEDS, "move('cursor_down')", "Down one"),
    Key("feeds-up", "k,up", Scope.FEEDS, "move('cursor_up')", "Up one"),
    Key("feeds-page-down", "space,pagedown", Scope.FEEDS, "move('page_down')", "Down one page"),
    Key("feeds-page-up", "pageup", Scope.FEEDS, "move('page_up')", "Up one page"),
    Key("feeds-top", "g,home", Scope.FEEDS, "move('first')", "To the top"),
    Key("feeds-bottom", "G,end", Scope.FEEDS, "move('last')", "To the bottom"),
    Key("feeds-close", "escape,q,d,h,left", Scope.FEEDS, "leave", "Back to the headlines"),
    # The page of a feed.
    Key("feed-articles", "enter,l,right", Scope.FEED, "articles", "Its articles"),
    Key("feed-refresh", "r", Scope.FEED, "refresh", "Check it now"),
    Key("feed-site", "o", Scope.FEED, "site", "Open its site in the browser"),
    Key(
        "feed-write-move",
        "w",
        Scope.FEED,
        "write_move",
        "Write the address it has moved to into the config file",
    ),
    Key("feed-name", "c,f2", Scope.FEED, "edit('title')", "Give it another name"),
    Key("feed-tags", "T", Scope.FEED, "edit('tags')", "Change your tags for it"),
    Key(
        "feed-undo", "ctrl+z", Scope.FEED, "undo", "Take the last change of a feed back, many steps"
    ),
    Key("feed-switch", "e", Scope.FEED, "switch", "Switch it off or on"),
    Key("feed-remove", "X,delete", Scope.FEED, "remove", "Take it out of the config file"),
    Key("feed-next", "n", Scope.FEED, "turn(1)", "Next feed"),
    Key("feed-previous", "p", Scope.FEED, "turn(-1)", "Previous feed"),
    Key("feed-close", "escape,q,d,h,left", Scope.FEED, "leave", "Back to the list of feeds"),
    # A picture, shown large.
    Key("picture-down", "j,down,space", Scope.PICTURE, "aside(0, 1)", "Down it, then to the next"),
    Key("picture-up", "k,up", Scope.PICTURE, "aside(0, -1)", "Up it, then to the one before"),
    Key("picture-right", "l,right", Scope.PICTURE, "aside(1, 0)", "Right in it, then to the next"),
    Key(
        "picture-left", "left", Scope.PICTURE, "aside(-1, 0)", "Left in it, then to the one before"
    ),
    Key("picture-larger", "+,=", Scope.PICTURE, "size(1)", "Larger"),
    Key("picture-smaller", "-", Scope.PICTURE, "size(-1)", "Smaller"),
    Key("picture-next", "n", Scope.PICTURE, "next", "Next picture"),
    Key("picture-previous", "p", Scope.PICTURE, "previous", "Previous picture"),
    Key(
        "picture-browser",
        "o",
        Scope.PICTURE,
        "browser",
        "Open in the browser where it leads, else the picture",
    ),
    Key("picture-close", "escape,q,i,enter,h", Scope.PICTURE, "close", "Back to the article"),
    # All about an article.
    Key("info-close", "escape,q,I,h,left", Scope.INFO, "leave", "Back to the article"),
    # The files that come with an article.
    Key("files-choose", "enter", Scope.FILES, "choose", "Play it; download it where D led here"),
    Key("files-play", "p", Scope.FILES, "act('play')", "Play it, or stop it"),
    Key("files-download", "d,D,c", Scope.FILES, "act('get')", "Download it, or stop that"),
    Key("files-browser", "o", Scope.FILES, "act('browse')", "Open its address in the browser"),
    Key("files-copy", "y", Scope.FILES, "act('copy')", "Copy its address"),
    Key("files-down", "j,down", Scope.FILES, "move('cursor_down')", "Down one"),
    Key("files-up", "k,up", Scope.FILES, "move('cursor_up')", "Up one"),
    Key("files-page-down", "space,pagedown", Scope.FILES, "move('page_down')", "Down one page"),
    Key("files-page-up", "pageup", Scope.FILES, "move('page_up')", "Up one page"),
    Key("files-top", "g,home", Scope.FILES, "move('first')", "To the top"),
    Key("files-bottom", "G,end", Scope.FILES, "move('last')", "To the bottom"),
    Key("files-close", "escape,q,e,h,left", Scope.FILES, "leave", "Back to the article"),
    # What can be done with a headline; the key of each line does it too.
    Key("menu-of-headline-choose", "enter", Scope.HEADLINE_MENU, "choose", "Do it"),
    Key("menu-of-headline-down", "j,down", Scope.HEADLINE_MENU, "move('cursor_down')", "Down one"),
    Key("menu-of-headline-up", "k,up", Scope.HEADLINE_MENU, "move('cursor_up')", "Up one"),
    Key("menu-of-headline-close", "escape,q,left", Scope.HEADLINE_MENU, "leave", "Back"),
    # Sharing; the letter of each way is on the sheet.
    Key("share-choose", "enter", Scope.SHARE, "choose", "Share it this way (its letter does too)"),
    Key("share-down", "j,down", Scope.SHARE, "move('cursor_down')", "Down one"),
    Key("share-up", "k,up", Scope.SHARE, "move('cursor_up')", "Up one"),
    Key("share-page-down", "space,pagedown", Scope.SHARE, "move('page_down')", "Down one page"),
    Key("share-page-up", "pageup", Scope.SHARE, "move('page_up')", "Up one page"),
    Key("share-top", "g,home", Scope.SHARE, "move('first')", "To the top"),
    Key("share-bottom", "G,end", Scope.SHARE, "move('last')", "To the bottom"),
    Key("share-close", "escape,q,S,left", Scope.SHARE, "leave", "Back to the article"),
    Key("qr-close", "escape,q,enter,space,r", Scope.QR, "leave", "Back to the article"),
    # The help.
    Key("help-find", "/", Scope.HELP, "find", "Type to find keys (most letters do too)"),
    Key("help-close", "escape,q,?,f1", Scope.HELP, "leave", "Back to where one was"),
    # Whatever is longer than the screen.
    Key("sheet-down", "j,down", Scope.SHEET, "scroll('down')", "Down one line"),
    Key("sheet-up", "k,up", Scope.SHEET, "scroll('up')", "Up one line"),
    Key("sheet-page-down", "space,pagedown", Scope.SHEET, "scroll('page_down')", "Down one page"),
    Key("sheet-page-up", "pageup", Scope.SHEET, "scroll('page_up')", "Up one page"),
    Key("sheet-top", "g,home", Scope.SHEET, "scroll('home')", "To the top"),
    Key("sheet-bottom", "G,end", Scope.SHEET, "scroll('end')", "To the bottom"),
    # Adding feeds, at the first start and later.
    Key("menu-choose", "enter", Scope.MENU, "select", "This way (its number does too)", "go"),
    Key("menu-down", "j,down", Scope.MENU, "cursor_down", "Down one"),
    Key("menu-up", "k,up", Scope.MENU, "cursor_up", "Up one"),
    Key("menu-leave", "escape,q", Scope.MENU, "screen.back", "To the headlines", "leave"),
    Key("tick", "space", Scope.TICKS, "tick", "Tick the feed, or take its tick away", "tick"),
    Key("tick-add", "enter", Scope.TICKS, "select", "Add those that are ticked", "add"),
    Key("ask", "enter", Scope.ASK, "submit", "Look there for feeds, and go on", "go on"),
    Key("subject-next", "tab,right", Scope.CATALOGUE, "subject(1)", "Next subject", "subject"),
    Key("subject-previous", "shift+tab,left", Scope.CATALOGUE, "subject(-1)", "Subject before"),
    Key("add-back", "escape", Scope.WELCOME, "back", "Back one step", "back"),
)
"""The keys of what stands above the main screen, in the order of the help."""
