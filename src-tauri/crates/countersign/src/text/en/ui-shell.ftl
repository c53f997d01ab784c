### The window itself: files, windows, saving, settings, search, dropped files, menus of rows.

## Files and windows

command-new-window = New window
command-open-window = Open workspace in new window…
command-open-recent = Open { $name }
command-same-window = Open this project in another window
command-close-window = Close window
command-close-workspace = Close workspace
command-quit = Quit Countersign
command-about = About Countersign
about-title = About Countersign
about-text = Takes customer integrations from the first requirement to the last signature. Everything stays in one file on your own disk.
about-licence = Free software under the MIT licence or the Apache licence 2.0, as you choose.

## Saving

command-save = Save
command-save-copy = Save a copy…
command-print = Print a document…
command-print-this = Print { $title }
save-already = Already saved at { $time }
save-already-unchanged = Nothing to save: nothing was changed since it was opened
save-copy-title = Save a copy
save-copy-name = { $file } copy
save-copy-done = Copy saved as { $path }
unsaved-title = { $changes ->
    [one] 1 change is not saved: { $cause }
   *[other] { $changes } changes are not saved: { $cause }
}
unsaved-text = What you typed is kept here and saved as soon as that is possible.
unsaved-retry = Try again
unsaved-drop = Give them up

## Outside the window

outside-gone = { $file } is not where it was
outside-gone-text = It was moved, renamed or deleted, or its drive is out of reach. What you see is still here; changes are saved when it is back.
outside-replaced = Another program put a different { $file } in the place of this one
outside-replaced-text = What you see is still here, and nothing more is saved into it.
outside-replaced-open = Open the file that is there now
outside-free = Nobody else has this workspace open any more
outside-free-open = Open to write

## Files that come into the window

command-add-file = Add a file…
files-drop-here = Let go to see what can be done with them
files-title = What to do with this file
files-title-many = What to do with these { $count } files
files-lead = Nothing is changed before you have seen what it changes.
files-lead-welcome = Files can be taken into a project. Open one first, then drop them again.
files-size = { $size } kB
files-all = All { $count } files
files-unknown = Countersign doesn't know this kind of file. It can keep it all the same.
files-none = There is nothing that Countersign can do with this file here.
files-none-together = These files can't be dealt with together. Choose one of them.
files-leave = Leave them
offer-open = Open here
offer-open-hint = The workspace opens in this window.
offer-open-instead = The workspace opens in this window, in place of the one that is open.
offer-open-window = Open in a new window
offer-open-window-hint = What is open here stays open.
offer-review = Read this package
offer-review-hint = A package that was sent to be reviewed. It opens in place of the workspace.
offer-integrations-hint = A table with an integration in each row. You see first which of them are new.
offer-catalogue-hint = A template or a format workbook of the customer: its objects and fields join the catalogue of this project.
offer-samples-hint = The file is kept in the workspace and can be delivered for an integration.
offer-logo = Use as logo of the documents
offer-logo-hint = It stands on the front page of every document of this project.
offer-evidence = Add as evidence of { $about }
offer-evidence-hint = It is kept with the result that you are recording.

## Menus of rows, cells and rooms

row-open = Open
row-open-window = Open in another window
row-select = Selected
row-copy = Copy the row
issues-mine-already = It is assigned to you
home-start-not = The step is { $state }
home-open-integration = Open { $name }

## Search

command-find = Find here
command-find-everywhere = Search everything
command-settings = Settings
room-search = Search
search-field = Search everything of this project
search-begin = Type a word, a reference or a name
search-none = Nothing of this project holds “{ $typed }”
search-most = The first { $most }; a further word narrows them down
search-count = { $count ->
    [one] 1 found
   *[other] { $count } found
}
search-kinds = Kind
search-show-all = Show all results for “{ $typed }”

## Settings of the person

settings-personal = Appearance and language
settings-personal-lead = For you on this computer, in every project.
settings-screen-language = Language
settings-screen-language-hint = Of the screens. A project's documents have a language of their own.
settings-appearance = Appearance
settings-light = Light
settings-dark = Dark
settings-system = System
settings-zoom = Size
settings-zoom-value = { $percent } %
settings-unkept = The choice can't be kept: { $cause }
