## Leaving what is open while something isn’t saved

leaving-title = { $changes ->
    [one] 1 change is not saved
   *[other] { $changes } changes are not saved
}
leaving-window = If you close the window now, what you typed since then is lost. You can try to save it again, or save a copy of the workspace somewhere else and go on there.
leaving-window-retry = Save and close
leaving-window-drop = { $changes ->
    [one] Close and lose 1 change
   *[other] Close and lose { $changes } changes
}
leaving-workspace = If you leave this workspace now, what you typed since then is lost. You can try to save it again, or save a copy of the workspace somewhere else and go on there.
leaving-workspace-retry = Save and leave
leaving-workspace-drop = { $changes ->
    [one] Leave and lose 1 change
   *[other] Leave and lose { $changes } changes
}
