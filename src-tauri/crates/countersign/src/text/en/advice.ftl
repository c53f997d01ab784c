### Advice on methods: what the catalogue says. The rules have sentences of their own, beside their sources.

advice-usual = It is the usual method for { $object }.
advice-listed = The catalogue lists it for { $object }.
advice-not-listed = The catalogue lists other methods for { $object }: { $methods }.
advice-own-method = It is a method of your own, about which nothing is known here.
