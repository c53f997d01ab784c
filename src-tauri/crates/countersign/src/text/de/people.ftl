### Organisationen und Personen: ihre Befehle und was dazu gesagt wird.

command-organisation-add = Organisation hinzufügen
    .help = Fügt eine beteiligte Organisation hinzu, auf der Seite von Anbieter, Kunde, Lieferant oder Dritten.
command-organisation-change = Organisation ändern
    .help = Ändert Namen oder Sitz einer Organisation. Ihre Seite bleibt: für sie wurde unterschrieben.
command-organisation-remove = Organisation entfernen
    .help = Entfernt eine Organisation, zu der niemand gehört.
command-person-add = Person hinzufügen
    .help = Fügt eine Person mit den Rollen hinzu, die sie im Projekt hat.
command-person-change = Person ändern
    .help = Ändert Angaben oder Rollen einer Person, oder vermerkt, dass sie ausgeschieden ist.

did-organisation-add = { $name } hinzugefügt
did-organisation-change = { $name } geändert
did-organisation-remove = { $name } entfernt
did-person-add = { $name } hinzugefügt
did-person-change = { $name } geändert

organisation-in-use = { $name } lässt sich nicht entfernen: Personen oder das Projekt beziehen sich darauf
role-unknown = In den Methodiken des Projekts gibt es keine Rolle { $role }
role-of-other-party = Die Rolle { $role } kann niemand von { $organisation } haben
email-invalid = { $email } ist keine E-Mail-Adresse
email-taken = { $email } ist schon die Adresse von { $name }
