### Die Zuständigkeiten, mit denen ein Projekt beginnt. Der Schlüssel einer Spalte ist ihre Kennung, der einer Zeile ihr englischer Titel.

raci-coupa-integration-column-business = Fachverantwortung
raci-coupa-integration-column-erp = Verantwortung ERP und IT
raci-coupa-integration-column-security = Sicherheit
raci-coupa-integration-column-enablement = Leitung Lieferantenanbindung

raci-coupa-integration-row-architecture = Architektur
raci-coupa-integration-row-sample-data = Beispieldaten
raci-coupa-integration-row-mapping = Zuordnung
raci-coupa-integration-row-test-data = Testdaten
raci-coupa-integration-row-fixes = Korrekturen
raci-coupa-integration-row-supplier-onboarding = Anbindung der Lieferanten
raci-coupa-integration-row-cutover = Umstellung
raci-coupa-integration-row-hypercare = Intensivbetreuung nach dem Start
