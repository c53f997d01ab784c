### Vorlagen eines Projekts: was eine andere bewirkt, und warum eine nicht verwendet werden kann.

command-template-use = Andere Vorlage für ein Dokument verwenden
    .help = Macht ein Dokument mit einer anderen Version seiner Vorlage: einer eigenen des Projekts oder der, die mit dem Programm kommt. Was unterschrieben ist, behält die Version, unter der es unterschrieben wurde.
did-template-use = { $document } mit Version { $version } der Vorlage gemacht

template-invalid = { $count ->
    [one] Die Vorlage kann nicht verwendet werden: { $about }
   *[other] Die Vorlage kann nicht verwendet werden. Der erste von { $count } Gründen: { $about }
}
template-of-another-document = Das ist die Vorlage von { $id }, nicht von { $document }
template-in-use-already = Das Dokument wird schon mit genau dieser Vorlage gemacht, Version { $version }
template-after-project-sign-off = Das Projekt ist unterschrieben. Von jetzt an ändert es sich durch Änderungsanträge
template-no-workstream = Das Projekt hat noch nichts, wovon dieses Dokument handelt

template-of-no-document = Es gibt kein Dokument { $id }
template-upstream-changed = Worauf ein Dokument beruht, entscheidet das Programm
template-sections-many = Eine Vorlage hat höchstens { $limit } Abschnitte
template-fields-many = Ein Abschnitt hat höchstens { $limit } Felder
template-section-of-another-kind = Einen Abschnitt mit dieser Kennung führt das Programm, und sein Inhalt kommt von anderswo
template-source-elsewhere = Was der Abschnitt verlangt, kann dieses Dokument nicht zeigen
template-column-unknown = Hier gibt es keine Spalte „{ $id }“
template-field-of-another-kind = Das Feld ist von anderer Art als das, zu dem Antworten gegeben wurden. Fügen Sie stattdessen ein neues hinzu
template-choices-of-the-program = Die Auswahl dieser Spalte bestimmt das Programm; nur ihre Worte lassen sich ändern
template-wording-unknown = Es gibt nichts namens „{ $member }“, das Worte hat
template-text-long = Ein Text hat mehr als { $limit } Zeichen
template-field-unknown = Es gibt kein Seriendruckfeld „{ $field }“ (Zeile { $line }, Spalte { $column }). Es gibt { $known }
introduction-field-empty = Die Einleitung von „{ $section }“ braucht { $field ->
    [contract] die Nummer des Vertrags
    [supplier] einen Lieferanten
   *[other] „{ $field }“
}; das fehlt
introduction-field-empty-hint = Tragen Sie es in den Einstellungen des Projekts ein, oder nehmen Sie es aus der Einleitung.

template-section-gone = { $count ->
    [0] „{ $section }“ gehört nicht mehr zum Dokument
    [one] „{ $section }“ gehört nicht mehr zum Dokument. { $count } Antwort bleibt erhalten und wird nicht mehr gezeigt
   *[other] „{ $section }“ gehört nicht mehr zum Dokument. { $count } Antworten bleiben erhalten und werden nicht mehr gezeigt
}
template-section-added = „{ $section }“ wird Teil des Dokuments
template-sections-moved = Abschnitte stehen in anderer Reihenfolge
template-field-gone = { $count ->
    [0] „{ $section }“ hat „{ $field }“ nicht mehr
    [one] „{ $section }“ hat „{ $field }“ nicht mehr. { $count } Antwort bleibt erhalten und wird nicht mehr gezeigt
   *[other] „{ $section }“ hat „{ $field }“ nicht mehr. { $count } Antworten bleiben erhalten und werden nicht mehr gezeigt
}
template-field-added = „{ $section }“ bekommt „{ $field }“
template-field-binding = „{ $section }“: Unterschriften binden ab jetzt „{ $field }“
template-field-informative = „{ $section }“: Unterschriften binden „{ $field }“ nicht mehr
template-field-required = „{ $section }“: „{ $field }“ muss ab jetzt beantwortet werden
template-field-audience = „{ $section }“: „{ $field }“ ist { $audience ->
    [internal] nur für die eigenen Leute
    [customer] für den Kunden und die eigenen Leute
   *[other] für alle
}
template-fields-moved = „{ $section }“: Felder stehen in anderer Reihenfolge
template-introduction-changed = „{ $section }“ beginnt mit anderen Worten
template-signature-stale = { $signature } von { $person } gilt nicht mehr: Sie wurde unter einer anderen Version geleistet

## The lists that a section can show.

template-source-integration = Integrationen
template-source-requirement = Anforderungen
template-source-system = Systeme
template-source-person = Personen
template-source-commitment = Zusagen
template-source-sample-file = Beispieldateien
template-source-mapping-row = Zeilen der Zuordnungen
template-source-lookup-table = Nachschlagetabellen
template-source-scenario = Szenarien
template-source-run = Läufe
template-source-issue = Vorgänge
template-source-deliverable = Übergebene Dateien
template-source-training = Schulungen
template-source-open-question = Offene Fragen
template-source-onboarding = Der Lieferant
template-source-set-up = Einrichtung des Kanals

## Editions.

proof-edition = Das ist eine Ausgabe für { $audience ->
    [internal] die eigenen Leute des Anbieters
    [customer] den Kunden
   *[other] Lieferanten
}: sie lässt { $count ->
    [one] { $count } Feld weg, das
   *[other] { $count } Felder weg, die
} Unterschriften binden. Die Prüfsumme am Fuß ist die des ganzen Inhalts
proof-edition-digest = Jede Seite zeigt die Prüfsumme des ganzen Inhalts: { $digest }
proof-edition-same = Was sie zeigt, ist genau das, was der Arbeitsbereich diesen Lesern von jenem Inhalt lässt
proof-edition-differs = Was sie zeigt, ist nicht das, was der Arbeitsbereich diesen Lesern von jenem Inhalt lässt
proof-edition-no-workspace = Der ganze Inhalt ist nicht in der Datei; nur ein Arbeitsbereich kann zeigen, dass der Rest das Unterschriebene ist
