### Was Diagramme über sich selbst sagen.

chart-as-table = { $chart } als Tabelle zeigen
chart-as-chart = { $chart } als Diagramm zeigen
