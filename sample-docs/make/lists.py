"""The words of the price list, the slides and the mail."""

PRICES = {
    "Handwerkzeuge": [
        ("Artikelnummer", "Bezeichnung", "Einheit", "Preis netto in Euro", "Lieferzeit in Tagen"),
        ("KW-1012", "Schlosserhammer 500 g, Eschenstiel", "Stück", 14.9, 2),
        ("KW-1018", "Fäustel 1250 g, Glasfaserstiel", "Stück", 23.4, 2),
        ("KW-1042", "Ratschenkasten 94-teilig", "Satz", 118.5, 5),
        ("KW-1043", "Ratschenkasten 42-teilig", "Satz", 64.9, 5),
        ("KW-1077", "Wasserpumpenzange 250 mm", "Stück", 21.75, 2),
        ("KW-1081", "Kombizange 180 mm, isoliert bis 1000 V", "Stück", 27.3, 3),
        ("KW-1120", "Feilensatz 5-teilig, Hieb 2", "Satz", 39.0, 4),
        ("KW-1135", "Japansäge Ryoba 240 mm", "Stück", 33.6, 7),
        ("KW-1160", "Schraubendrehersatz 8-teilig", "Satz", 29.95, 2),
        ("KW-1199", "Werkbankschraubstock 125 mm, drehbar", "Stück", 146.0, 10),
    ],
    "Messgeräte": [
        ("Artikelnummer", "Bezeichnung", "Messbereich", "Preis netto in Euro", "Kalibrierung"),
        ("KW-3001", "Messschieber digital", "0 bis 150 mm", 48.2, "Werkszertifikat"),
        ("KW-3004", "Bügelmessschraube", "0 bis 25 mm", 72.8, "Werkszertifikat"),
        ("KW-3015", "Drehmomentschlüssel", "20 bis 200 Nm", 96.4, "jährlich empfohlen"),
        ("KW-3022", "Laser-Entfernungsmesser", "0,05 bis 60 m", 119.0, "auf Wunsch, 35 Euro"),
        ("KW-3030", "Wasserwaage 80 cm, magnetisch", "0 bis 90 Grad", 41.1, "keine"),
        ("KW-3041", "Feuchtemessgerät für Holz", "6 bis 44 Prozent", 57.5, "auf Wunsch, 28 Euro"),
        ("KW-3056", "Infrarot-Thermometer", "-40 bis 550 °C", 83.9, "auf Wunsch, 49 Euro"),
    ],
    "Versand": [
        ("Zone", "Länder", "bis 5 kg in Euro", "bis 31,5 kg in Euro", "Laufzeit"),
        ("1", "Deutschland", 5.9, 11.8, "1 bis 2 Werktage"),
        ("2", "Österreich, Belgien, Niederlande, Luxemburg", 9.4, 17.6, "2 bis 3 Werktage"),
        ("3", "Frankreich, Italien, Polen, Tschechien", 12.7, 24.3, "3 bis 5 Werktage"),
        ("4", "übrige Länder der Europäischen Union", 16.2, 31.9, "4 bis 8 Werktage"),
        ("5", "Schweiz und Norwegen, unverzollt", 21.5, 42.0, "5 bis 9 Werktage"),
        ("Inseln", "Zuschlag für deutsche Inseln", 7.5, 13.0, "2 Werktage zusätzlich"),
    ],
    "Rabatte": [
        ("Stufe", "Jahresumsatz netto", "Rabatt", "Zahlungsziel"),
        ("Grundpreis", "unter 1.000 Euro", "0 %", "14 Tage"),
        ("Bronze", "ab 1.000 Euro", "3 %", "14 Tage"),
        ("Silber", "ab 5.000 Euro", "6,5 %", "30 Tage"),
        ("Gold", "ab 20.000 Euro", "11 %", "45 Tage"),
        ("Hinweis", "Mindestbestellwert 50 Euro, darunter 6 Euro Zuschlag", "", ""),
        ("Hinweis", "Preise gültig vom 1. Januar bis 31. Dezember 2025", "", ""),
        ("Hinweis", "Rückgabe unbenutzter Ware innerhalb von 21 Tagen gegen Gutschrift", "", ""),
    ],
}

SLIDES = [
    (
        "Solardach Seeblickschule",
        ["Energiegenossenschaft Hohenau eG", "Vorstellung im Gemeinderat am 8. April 2025", "Projektleitung: Dr. Annika Roth-Sandmeyer"],
        "Begrüßung, höchstens zwei Minuten. Der Bürgermeister hat um zehn Minuten Fragen am Ende gebeten.",
    ),
    (
        "Das Dach",
        ["Flachdach von 1974, saniert 2016", "Nutzbare Fläche: 310 Quadratmeter", "Ausrichtung Ost-West, Neigung der Module 10 Grad"],
        "Die Statik hat das Ingenieurbüro Thalmann am 12. März 2025 geprüft: zulässig sind 22 Kilogramm je Quadratmeter zusätzlich.",
    ),
    (
        "Die Anlage",
        [
            ("Bauteil", "Anzahl", "Angabe"),
            ("Module Heliora M430", "84", "zusammen 36,1 kWp"),
            ("Wechselrichter", "2", "je 17 kW"),
            ("Batteriespeicher", "1", "28 kWh nutzbar"),
            ("Ladepunkte für Fahrräder", "6", "je 250 W"),
        ],
        "Auf Nachfrage: Die Module haben eine Leistungsgarantie von 25 Jahren, der Speicher von zehn Jahren.",
    ),
    (
        "Kosten und Finanzierung",
        [
            ("Posten", "Betrag"),
            ("Anlage mit Montage", "58.400 Euro"),
            ("Batteriespeicher", "19.700 Euro"),
            ("Netzanschluss und Zähler", "4.150 Euro"),
            ("Summe", "82.250 Euro"),
        ],
        "Davon kommen 50.000 Euro aus Anteilen der Mitglieder, 20.000 Euro als Zuschuss des Landkreises, der Rest aus Rücklagen.",
    ),
    (
        "Ertrag",
        ["Erwarteter Jahresertrag: 34.200 kWh", "Eigenverbrauch der Schule: 61 Prozent", "Vermiedenes Kohlendioxid: 12,6 Tonnen im Jahr", "Amortisation nach 11 Jahren"],
        "Die Rechnung nimmt einen Strompreis von 29 Cent je Kilowattstunde an.",
    ),
    (
        "Zeitplan",
        ["Beschluss des Gemeinderats: 8. April 2025", "Bestellung der Module: bis 30. April 2025", "Montage in den Sommerferien: 14. Juli bis 8. August 2025", "Inbetriebnahme: 1. September 2025"],
        "Wenn der Netzbetreiber später kommt, verschiebt sich nur die Inbetriebnahme, nicht die Montage.",
    ),
    (
        "Mitmachen",
        ["Ein Anteil kostet 250 Euro, höchstens 40 Anteile je Mitglied", "Geplante Ausschüttung: 2,5 Prozent im Jahr", "Sprechstunde: donnerstags 17 bis 19 Uhr, Rathaus Zimmer 4"],
        "Anmeldung bei Frau Birgit Löffelholz, Telefon 0000 41 77.",
    ),
]

MAIL = """Guten Morgen Frau Oosterling,

der Termin passt: Donnerstag, 6. Februar, zwischen 8 und 10 Uhr. Bitte klingeln Sie am Hintereingang in der Perlbachgasse, die Vordertür öffnen wir erst um 9 Uhr.

Den Filter habe ich gestern noch einmal gereinigt und einen Knopf und zwei Münzen gefunden. Die Anzeige E-417 kommt trotzdem nach etwa drei Minuten wieder. Maschine 1 läuft ohne Fehler.

Bitte bringen Sie auch zwei neue Filterdichtungen mit, die alten sind spröde.

Viele Grüße
Jonas Ebersbach
Waschsalon Perlbach

Am 4. Februar 2025 um 15:40 schrieb Femke Oosterling:
> Guten Tag Herr Ebersbach,
>
> danke für die Seriennummer. Ihre Ondine 700 wurde am 22. Mai 2024 gekauft, die Garantie des Herstellers läuft also noch. Münzen im Filter sind aber ein Schaden durch den Betrieb, deshalb müssen wir die Reparatur berechnen.
>
> Mein Kostenvoranschlag: Pumpe 96 Euro, anderthalb Stunden Arbeit zu je 58 Euro und 35 Euro Anfahrt, zusammen 218 Euro ohne Steuer. Ich könnte am Donnerstag zwischen 8 und 10 Uhr kommen.
>
> Bitte lassen Sie die Maschine bis dahin ausgeschaltet und den Wasserhahn geschlossen.
>
> Mit freundlichen Grüßen
> Femke Oosterling, Brightwater Service
>
> Am 3. Februar 2025 um 19:05 schrieb Jonas Ebersbach:
>> Guten Abend,
>>
>> unsere Maschine 2, eine Vauclair Ondine 700 mit der Seriennummer OND7-24-003915, pumpt seit heute Mittag nicht mehr ab und zeigt E-417. In der Trommel steht das Wasser etwa 10 Zentimeter hoch. Wann können Sie kommen? Freitags haben wir die meisten Kunden, dann brauchen wir alle acht Maschinen.
>>
>> Jonas Ebersbach
"""
