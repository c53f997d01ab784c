### Rat zur Methode: was der Katalog sagt. Die Regeln haben eigene Sätze, neben ihren Quellen.

advice-usual = Das ist die übliche Methode für { $object }.
advice-listed = Der Katalog nennt sie für { $object }.
advice-not-listed = Der Katalog nennt andere Methoden für { $object }: { $methods }.
advice-own-method = Das ist Ihre eigene Methode, über die hier nichts bekannt ist.
