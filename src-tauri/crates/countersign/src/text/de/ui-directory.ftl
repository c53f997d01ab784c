### Das Personenverzeichnis in den Einstellungen, und wo jemand zu einem Projekt hinzukommt.

settings-part-directory = Personenverzeichnis
directory-lead = Alle, mit denen Sie über Projekte hinweg arbeiten. Das Verzeichnis bleibt auf diesem Computer und ist nie Teil eines Arbeitsbereichs: Wenn Sie jemanden zu einem Projekt hinzufügen, werden Ihnen daraus die Personen seiner Organisationen mit Namen angeboten.
directory-empty = Noch niemand im Verzeichnis
directory-empty-text = Behalten Sie alle, denen Sie in mehreren Projekten begegnen: Haken Sie es an, wo Sie eine Person hinzufügen, übernehmen Sie die Personen dieses Projekts, oder importieren Sie eine Liste.
directory-why = Warum ein Verzeichnis
directory-why-text = Namen und Adressen werden einmal eingegeben. Angeboten werden Personen nur dort, wo ihre Organisation beteiligt ist, damit nie ein Kunde die Personen eines anderen sieht.
directory-add = Ins Verzeichnis aufnehmen
directory-import = Liste importieren
directory-take = Personen dieses Projekts übernehmen
directory-take-none = Alle Personen dieses Projekts stehen im Verzeichnis
directory-take-lead = Wen das Verzeichnis noch nicht kennt, oder noch nicht ganz.
directory-take-act = { $count ->
    [0] Personen übernehmen
    [one] Eine Person übernehmen
   *[other] { $count } Personen übernehmen
}
directory-take-nobody = Haken Sie zuerst jemanden an
directory-find = Person suchen
directory-usual-roles = Übliche Rollen
directory-roles-hint = Namen von Rollen, durch Kommas getrennt.
directory-party-unknown = Nicht angegeben
directory-forget = Aus dem Verzeichnis entfernen
directory-forgot = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
} aus dem Verzeichnis entfernt
directory-kept = { $name } im Verzeichnis behalten
directory-taken-in = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
} ins Verzeichnis aufgenommen
directory-keep = Im Personenverzeichnis behalten
directory-keep-hint = Auf diesem Computer, um die Person in anderen Projekten der Organisation anzubieten.
directory-offers = Aus dem Verzeichnis
directory-offer-hint = Tippen Sie, um Personen der Organisationen dieses Projekts in Ihrem Verzeichnis zu finden.
directory-known-better = Wird ergänzt
directory-import-act = { $count ->
    [one] Eine Person aufnehmen
   *[other] { $count } Personen aufnehmen
}
suggestions-count = { $count ->
    [0] Kein Angebot
    [one] Ein Angebot
   *[other] { $count } Angebote
}
