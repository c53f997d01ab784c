## Verlassen, was offen ist, solange etwas nicht gespeichert ist

leaving-title = { $changes ->
    [one] 1 Änderung ist nicht gespeichert
   *[other] { $changes } Änderungen sind nicht gespeichert
}
leaving-window = Wenn Sie das Fenster jetzt schließen, geht verloren, was Sie seither eingegeben haben. Sie können erneut speichern oder eine Kopie des Arbeitsbereichs an einem anderen Ort anlegen und dort weiterarbeiten.
leaving-window-retry = Speichern und schließen
leaving-window-drop = { $changes ->
    [one] Schließen und 1 Änderung verlieren
   *[other] Schließen und { $changes } Änderungen verlieren
}
leaving-workspace = Wenn Sie diesen Arbeitsbereich jetzt verlassen, geht verloren, was Sie seither eingegeben haben. Sie können erneut speichern oder eine Kopie des Arbeitsbereichs an einem anderen Ort anlegen und dort weiterarbeiten.
leaving-workspace-retry = Speichern und verlassen
leaving-workspace-drop = { $changes ->
    [one] Verlassen und 1 Änderung verlieren
   *[other] Verlassen und { $changes } Änderungen verlieren
}
