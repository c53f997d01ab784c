### Regeln der Segmentierung und Profile von Kreditorenstämmen.

command-programme-remove-profile = Profil entfernen
    .help = Vergisst, wie eine Art von Kreditorenstamm gelesen wird.
command-programme-rename-profile = Profil umbenennen
    .help = Gibt dem Profil einer Art von Kreditorenstamm einen anderen Namen.
did-programme-remove-profile = Profil { $name } entfernt
did-programme-rename-profile = Profil { $name } in { $to } umbenannt

profile-unknown = Kein Profil heißt „{ $name }“
profile-name-taken = Ein anderes Profil heißt „{ $name }“
profile-column-unknown = „{ $head }“ kann nicht „{ $value }“ bedeuten: Kein Kreditorenstamm hat eine solche Spalte
profile-column-twice = „{ $head }“ und „{ $other }“ können nicht dieselbe Spalte bedeuten
profiles-none = Noch keine Profile: importieren Sie einen Kreditorenstamm mit --remember NAME
suppliers-by-profile = Nach dem Profil { $name } gelesen

segment-rule-nameless = Die Regel braucht eine Kennung, an der Lieferanten sich merken, was sie eingeordnet hat
segment-rule-nowhere = Die Regel „{ $rule }“ nennt weder einen Kanal, noch lässt sie Lieferanten außen vor
segment-rule-reasonless = Die Regel „{ $rule }“ nennt keinen Grund
segment-rule-never-asked = Sie wird nie gefragt: { $rule } davor gilt für jeden Lieferanten
segment-rule-never-holds = Sie gilt nie: Keine Anzahl von Rechnungen ist so, wie sie verlangt
segment-rule-outdated = Die Bedingung hat sich geändert und die Begründung nicht: Prüfen Sie, ob sie noch stimmt

segment-preview-sum = { $moved } von { $suppliers } Lieferanten würden wechseln
segment-preview-by-hand = { $count ->
    [one] { $count } ist von Hand eingeordnet und bleibt
   *[other] { $count } sind von Hand eingeordnet und bleiben
}
segment-preview-onboarded = { $count ->
    [one] { $count } von denen, die wechseln würden, hat eine Anbindung
   *[other] { $count } von denen, die wechseln würden, haben eine Anbindung
}

segment-source-practice = Übliche Praxis bei der Anbindung von Lieferanten
