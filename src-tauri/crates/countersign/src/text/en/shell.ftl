### What the window itself can't do: files, the system's programs, its dialogs.

no-workspace = No workspace is open
not-chosen = { $file } was neither chosen nor written in this session
no-program = The system couldn’t open { $file }: { $reason }
no-printer = The system couldn’t print: { $reason }
no-zoom = The window can’t be shown larger or smaller: { $reason }
no-menu = The menu can’t be shown: { $reason }
recent-unwritten = The recent workspaces weren’t kept: { $reason }
no-settings-folder = there is no folder for settings
upload-empty = The file came without its bytes
upload-incomplete = The file came without saying what it is for: { $name }
no-package = No review package is open
no-such-document = The package holds no such document
no-answers-folder = There is no folder to keep answers in: { $reason }
not-writable = { $file } can’t be written: { $reason }
setting-unknown = A setting has a value that this program doesn’t know: { $reason }
settings-unwritten = The settings weren’t kept: { $reason }
settings-untold = The other windows weren’t told of the setting: { $reason }
no-mail-program = The system couldn’t open a mail program: { $reason }
no-window = There is no new window: { $reason }
not-closed = The window can’t be closed: { $reason }
