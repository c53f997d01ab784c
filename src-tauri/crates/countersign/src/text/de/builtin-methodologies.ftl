### Die mitgelieferten Methodiken. Die Schlüssel sind aus den Kennungen der TOML-Dateien gemacht.

## Coupa-Integration

methodology-coupa-integration = Coupa-Integration
    .description = Sieben Schritte von der ersten Anforderung bis zur Unterschrift des Kunden unter das Integrationsprojekt.
methodology-coupa-integration-role-customer-implementation-manager = Implementierungsleitung Kunde
methodology-coupa-integration-role-customer-integration-manager = Integrationsleitung Kunde
methodology-coupa-integration-role-coupa-implementation-manager = Implementierungsleitung Coupa
methodology-coupa-integration-role-coupa-integration-manager = Integrationsleitung Coupa
methodology-coupa-integration-role-technical-architect = Technische Architektur
methodology-coupa-integration-training-integrations-overview = Überblicksschulung Coupa-Integrationen
methodology-coupa-integration-training-user-acceptance = Anwenderschulung

methodology-coupa-integration-step-requirements-definition = Anforderungsdefinition
    .short = Anforderungen
    .purpose = Herausfinden, was bis wann integriert wird und was über den Standard hinausgeht.
methodology-coupa-integration-step-requirements-definition-start-overview-training-attended = An der Überblicksschulung Coupa-Integrationen teilgenommen
methodology-coupa-integration-step-requirements-definition-item-business-objects-identified = Geschäftsobjekte festlegen
    .help = Nennen Sie zu jedem Objekt Richtung, Methode, Systeme und Häufigkeit.
methodology-coupa-integration-step-requirements-definition-item-timelines-defined = Zeitplan des Projekts festlegen
    .help = Sagen Sie für jeden Schritt ein Datum zu.
methodology-coupa-integration-step-requirements-definition-item-non-standard-recorded = Besonderheiten und Abweichungen festhalten
    .help = Sagen Sie zu jeder Integration, ob der Standard genügt, und warum nicht, wo er es nicht tut.
methodology-coupa-integration-step-requirements-definition-item-requirements-issued = Anforderungsdokument zur Coupa-Integration herausgeben
    .help = Auf einer herausgegebenen Revision bauen die späteren Schritte auf.

methodology-coupa-integration-step-discover = Analyse
    .short = Analyse
    .purpose = Die Anforderungen mit einer Architektin oder einem Architekten durchsehen und den Arbeitsumfang vereinbaren.
methodology-coupa-integration-step-discover-item-requirements-reviewed = Anforderungen mit der technischen Architektur durchsehen
    .help = Gehen Sie sie Objekt für Objekt durch und halten Sie fest, was entschieden wurde.
methodology-coupa-integration-step-discover-item-best-practices-given = Bewährte Vorgehensweisen und Abläufe besprechen
    .help = Änderungen, Grenzen für Dateien, Abholung, Fehlerbehandlung.
methodology-coupa-integration-step-discover-item-custom-requirements-identified = Besondere Anforderungen feststellen
    .help = Nennen Sie jede, oder sagen Sie, dass es keine gibt.
methodology-coupa-integration-step-discover-item-scope-defined = Arbeitsumfang festlegen
    .help = Was geliefert wird, und was nicht.
methodology-coupa-integration-step-discover-item-architecture-diagram-delivered = Architekturdiagramm der Integration liefern
    .help = Geben Sie das Diagramm heraus, das aus den Integrationen gezeichnet wird, oder fügen Sie eine Datei hinzu.
methodology-coupa-integration-step-discover-item-sample-data-delivered = Beispieldateien liefern
    .help = Eine Datei je Integration, maskiert, wo sie personenbezogene Daten enthält.
methodology-coupa-integration-step-discover-item-integration-resource-assigned = Zuständige Fachkraft benennen
    .help = Coupa nennt, wer baut.
methodology-coupa-integration-step-discover-item-commitment-timeline-sent = Zeitplan der Zusagen senden
    .help = Coupa bestätigt die Termine, die es zusagt.

methodology-coupa-integration-step-design = Design
    .short = Design
    .purpose = Jedes Feld zuordnen und den Kunden zustimmen lassen.
methodology-coupa-integration-step-design-item-deep-dive-held = Technische Vertiefung abhalten
    .help = Übertragung, Sicherheit, Mengen, Fehler.
methodology-coupa-integration-step-design-item-fields-introduced = Felder und Werte vorstellen
    .help = Zu jedem Objekt: was Pflicht, erlaubt und eindeutig ist.
methodology-coupa-integration-step-design-item-data-mapped = Daten zuordnen
    .help = Fügen Sie die Zuordnung jeder Integration als Datei hinzu.
methodology-coupa-integration-step-design-item-mappings-issued = Datenzuordnungen der Coupa-Integration herausgeben
    .help = Der Kunde unterschreibt die herausgegebene Revision.
methodology-coupa-integration-step-design-item-design-signed = Design vom Kunden abnehmen lassen
    .help = Die Unterschrift bindet die Anforderungen und die Zuordnungen.

methodology-coupa-integration-step-build = Umsetzung
    .short = Umsetzung
    .purpose = Die Integrationen bauen und jede im Testmodus laufen lassen.
methodology-coupa-integration-step-build-start-design-signed-off = Design vom Kunden abgenommen
methodology-coupa-integration-step-build-item-test-mode-run-passed = Jede Integration im Testmodus laufen lassen
    .help = Halten Sie einen bestandenen Lauf fest, mit seiner Ausgabe als Nachweis.

methodology-coupa-integration-step-unit-testing = Modultest
    .short = Modultest
    .purpose = Die Standardszenarien ausführen, Abweichungen beheben und unterschreiben, was getestet wurde.
methodology-coupa-integration-step-unit-testing-item-scenarios-executed = Standardszenarien ausführen
    .help = Abweichungen werden behoben, und das Szenario läuft noch einmal.
methodology-coupa-integration-step-unit-testing-item-scenarios-issued = Ausgefüllte Testszenarien der Coupa-Integration herausgeben
    .help = Mit Ergebnis und Nachweis zu jedem Szenario.
methodology-coupa-integration-step-unit-testing-item-unit-testing-signed = Modultest abnehmen
    .help = Zuerst unterschreibt Coupa, dann der Kunde.
methodology-coupa-integration-step-unit-testing-item-scenarios-signed = Ausgefüllte Testszenarien vom Kunden unterschreiben lassen
    .help = Spätere Läufe kommen zu dem Unterschriebenen hinzu und ändern nichts daran.

methodology-coupa-integration-step-acceptance-testing = Abnahmetest
    .short = Abnahmetest
    .purpose = Der Kunde testet, und Probleme werden gemeinsam gelöst.
methodology-coupa-integration-step-acceptance-testing-start-unit-testing-signed-off = Modultest von Coupa und Kunde abgenommen
methodology-coupa-integration-step-acceptance-testing-item-issues-resolved = Jedes Problem lösen
    .help = Geschlossen, abgewiesen, doppelt, oder gering und von einer genannten Person des Kunden mit Datum zurückgestellt.
methodology-coupa-integration-step-acceptance-testing-item-acceptance-signed = Integration vom Kunden abnehmen lassen
    .help = Unter einer Unterschrift mit Auflagen kann ein Problem offen bleiben, bis das Projekt unterschrieben wird.

methodology-coupa-integration-step-user-acceptance-training = Anwenderschulung
    .short = Schulung
    .purpose = Die Integrationen denen übergeben, die sie betreiben.
methodology-coupa-integration-step-user-acceptance-training-start-acceptance-signed-off = Abnahmetest abgenommen
methodology-coupa-integration-step-user-acceptance-training-start-scenarios-signed-off = Testszenarien der Coupa-Integration abgenommen
methodology-coupa-integration-step-user-acceptance-training-item-training-held = Anwenderschulung abhalten
    .help = Halten Sie fest, wer da war.
methodology-coupa-integration-step-user-acceptance-training-item-project-signed = Integrationsprojekt vom Kunden abnehmen lassen
    .help = Dafür muss die Arbeit dieses Schritts in jedem Arbeitsstrang getan sein.

methodology-coupa-integration-sign-off-requirements = Abnahme der Anforderungen
    .meaning = Der Kunde stimmt zu, dass das Anforderungsdokument sagt, was zu integrieren ist.
methodology-coupa-integration-sign-off-design = Abnahme des Designs
    .meaning = Der Kunde stimmt dem Design zu: die Datenzuordnungen erfüllen die Anforderungen und dürfen gebaut werden.
methodology-coupa-integration-sign-off-unit-testing = Abnahme des Modultests
    .meaning = Coupa und der Kunde sind sich einig, dass die Integrationen den Modultest bestanden haben.
methodology-coupa-integration-sign-off-testing-scenarios = Abnahme der Testszenarien
    .meaning = Der Kunde nimmt die ausgefüllten Testszenarien der Integration ab.
methodology-coupa-integration-sign-off-acceptance = Abnahme der Integration
    .meaning = Der Kunde nimmt die Integration ab, wie sie gebaut und getestet ist.
methodology-coupa-integration-sign-off-project = Projektabnahme
    .meaning = Der Kunde nimmt das Integrationsprojekt ab, wie es geliefert wurde.

## Allgemeines Integrationsprojekt

methodology-generic-integration = Integrationsprojekt
    .description = Fünf Schritte mit zwei Unterschriften des Kunden und einer von beiden Seiten.
methodology-generic-integration-role-customer-lead = Leitung Kunde
methodology-generic-integration-role-customer-tester = Tester Kunde
methodology-generic-integration-role-provider-lead = Leitung Anbieter
methodology-generic-integration-role-provider-engineer = Entwicklung Anbieter
methodology-generic-integration-training-handover = Übergabeschulung
methodology-generic-integration-step-scope = Umfang
    .purpose = Vereinbaren, was integriert wird, und es unterschreiben.
methodology-generic-integration-step-scope-item-integrations-listed = Integrationen auflisten
methodology-generic-integration-step-scope-item-standard-decided = Entscheiden, was Standard ist
methodology-generic-integration-step-scope-item-scope-issued = Anforderungen herausgeben
methodology-generic-integration-step-scope-item-scope-signed = Umfang unterschreiben
methodology-generic-integration-step-specify = Spezifikation
    .purpose = Jedes Feld festlegen.
methodology-generic-integration-step-specify-start-scope-agreed = Umfang vom Kunden unterschrieben
methodology-generic-integration-step-specify-item-samples-received = Beispieldateien sammeln
methodology-generic-integration-step-specify-item-mappings-delivered = Zuordnungen liefern
methodology-generic-integration-step-specify-item-specification-issued = Zuordnungen herausgeben
methodology-generic-integration-step-specify-item-specification-reviewed = Zuordnungen gemeinsam durchsehen
methodology-generic-integration-step-construction = Bau
    .purpose = Bauen und zeigen, dass jede Integration läuft.
methodology-generic-integration-step-construction-item-integrations-run = Jede Integration laufen lassen
methodology-generic-integration-step-verification = Überprüfung
    .purpose = Von Ende zu Ende testen und lösen, was sich fand.
methodology-generic-integration-step-verification-item-scenarios-passed = Abnahmeszenarien ausführen
methodology-generic-integration-step-verification-item-issues-settled = Jedes Problem lösen
methodology-generic-integration-step-verification-item-results-issued = Testergebnisse herausgeben
methodology-generic-integration-step-verification-item-verification-signed = Überprüfung abnehmen
methodology-generic-integration-step-handover = Übergabe
    .purpose = Denen übergeben, die es betreiben.
methodology-generic-integration-step-handover-start-verification-agreed = Überprüfung von beiden Seiten unterschrieben
methodology-generic-integration-step-handover-item-handover-held = Übergabeschulung abhalten
methodology-generic-integration-step-handover-item-project-closed = Projekt abnehmen
methodology-generic-integration-sign-off-scope = Abnahme des Umfangs
    .meaning = Der Kunde stimmt dem Umfang zu.
methodology-generic-integration-sign-off-verification = Abnahme der Überprüfung
    .meaning = Beide Seiten sind sich einig, dass die Integrationen überprüft wurden.
methodology-generic-integration-sign-off-project = Projektabnahme
    .meaning = Der Kunde nimmt das Projekt ab, wie es geliefert wurde.

## Anbindung von Lieferanten

methodology-supplier-onboarding = Anbindung eines Lieferanten
    .description = Vier Schritte, die einen Lieferanten auf seinen Kanal bringen.
methodology-supplier-onboarding-role-supplier-contact = Ansprechpartner Lieferant
methodology-supplier-onboarding-role-enablement-lead = Leitung Lieferantenanbindung
methodology-supplier-onboarding-role-coupa-implementation-manager = Implementierungsleitung Coupa
methodology-supplier-onboarding-step-profile = Profil
    .purpose = Den Lieferanten kennen und seinen Kanal wählen.
methodology-supplier-onboarding-step-profile-item-profile-complete = Profil des Lieferanten vervollständigen
methodology-supplier-onboarding-step-profile-item-channel-chosen = Kanal wählen
methodology-supplier-onboarding-step-setup = Einrichtung
    .purpose = Austauschen, was der Kanal braucht.
methodology-supplier-onboarding-step-setup-item-channel-set-up = Kanal auf beiden Seiten einrichten
methodology-supplier-onboarding-step-testing = Test
    .purpose = Testbelege austauschen.
methodology-supplier-onboarding-step-testing-item-conversation-passed = Testgespräch bestehen
methodology-supplier-onboarding-step-testing-item-certificate-issued = Anbindungszertifikat herausgeben
methodology-supplier-onboarding-step-testing-item-onboarding-signed = Anbindungszertifikat unterschreiben
methodology-supplier-onboarding-step-live = Inbetriebnahme
    .purpose = Den ersten echten Beleg sehen.
methodology-supplier-onboarding-step-live-start-onboarding-agreed = Anbindungszertifikat von beiden Seiten unterschrieben
methodology-supplier-onboarding-step-live-item-first-document-seen = Ersten echten Beleg bestätigen
    .help = Mit Nummer und Datum.
methodology-supplier-onboarding-sign-off-onboarding = Abnahme der Anbindung
    .meaning = Lieferant und Kunde sind sich einig, dass über diesen Kanal Belege ausgetauscht werden können.
