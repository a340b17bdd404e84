"""The words fictitious psychologists are made of."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FEMININE = _words("""
    Adèle Agathe Agnès Aïcha Alice Amandine Amélie Anaïs Anne Annabelle Apolline Aurélie Aurore Axelle
    Béatrice Bérénice Blandine Camille Capucine Carole Caroline Catherine Cécile Céline Chantal Charlotte
    Chloé Claire Clara Clémence Clotilde Coralie Corinne Daphné Delphine Diane Dounia Édith Élise Élodie
    Éloïse Élisabeth Émilie Emma Estelle Eugénie Eva Fanny Fatima Fatou Flavie Flora Florence France Françoise
    Gabrielle Gaëlle Géraldine Gwenaëlle Hélène Héloïse Ines Isabelle Jade Jeanne Joséphine Judith Julie
    Juliette Justine Karima Khadija Laetitia Laure Laurence Léa Leïla Léonie Lilia Lise Louise Lucie Ludivine
    Madeleine Maëlle Magali Maïwenn Malika Manon Margaux Marianne Marie Marine Marion Marjorie Mathilde Maud
    Mélanie Mélissa Muriel Myriam Nadège Nadia Naïma Nathalie Nina Noémie Nolwenn Océane Odile Ondine Ophélie
    Pascale Pauline Perrine Rachel Raphaëlle Romane Rosalie Sabrina Salomé Samira Sandrine Sarah Ségolène
    Séverine Sibylle Solange Solène Sonia Sophie Stéphanie Sylvie Tatiana Thérèse Tiphaine Valentine Valérie
    Vanessa Véronique Victoire Viviane Yaëlle Yasmine Zoé
""")
MASCULINE = _words("""
    Adrien Alain Alexandre Amadou Antoine Arnaud Augustin Aurélien Bastien Benjamin Benoît Bertrand Bruno
    Cédric Charles Christophe Clément Corentin Cyril Damien David Denis Didier Édouard Émile Emmanuel Éric
    Étienne Fabien Félix Florian François Gabriel Gaspard Gilles Grégoire Guillaume Hakim Hugo Ibrahim Ismaël
    Jérôme Joachim Julien Karim Laurent Léo Loïc Louis Luc Malo Marc Martin Mathieu Maxime Mehdi Nicolas
    Olivier Pascal Paul Philippe Pierre Quentin Raphaël Rémi Renaud Romain Samuel Sébastien Simon Stéphane
    Sylvain Théo Thibault Thomas Tristan Valentin Victor Vincent Xavier Yann Yanis Youssef
""")
SURNAMES = _words("""
    Abadie Achard Allard Amsellem Ancel Arnoux Astier Aubin Audouard Auger Azoulay Bailly Barbier Baron
    Barrault Barthel Baudin Bayle Beaumont Belhadj Bellanger Benali Benoist Bérard Berger Bernier Berthier
    Besnard Bessière Bidault Blanchet Blondel Bonnet Bordes Boucher Bouchet Boulanger Bourdin Bousquet Bouvier
    Brahimi Brault Briand Brossard Brunel Cadiou Caillaud Camus Carlier Caron Carpentier Castel Cazenave
    Chabert Chagnon Charpentier Charrier Chauvin Chevalier Cissé Clavel Clément Collet Combes Constant Cordier
    Corre Coste Coulibaly Courtois Cousin Cros Da-Silva Dallier Danjou Darmon Daumas Davy Delahaye Delattre
    Delaunay Delmas Descamps Deschamps Devaux Diallo Diarra Dubois Duchêne Dufour Dumont Dupin Duprat Durieux
    Esnault Estève Évrard Fabre Faivre Faucher Favier Ferrand Ferreira Fillon Fleury Fontanel Forestier
    Fouquet Fournel Gaillard Galland Garcia Garnier Gaudin Gautier Gérard Germain Gicquel Gilbert Girard
    Giraud Godard Gomez Goujon Granger Grenier Grimaud Guérin Guichard Guillemin Guyot Haddad Hamel Hardy
    Hébert Henriot Herbin Hervé Hoarau Hubert Imbert Jacquemin Jacquet Jaouen Jolivet Joubert Jourdan Julliard
    Kaddour Keita Kerbrat Klein Konaté Labbé Lacombe Lacroix Lafont Lagarde Lambert Landry Langlois Laporte
    Lardeux Laurent Lavergne Le-Bihan Le-Goff Le-Roux Lebrun Leclercq Lecomte Lefort Léger Lejeune Lemaître
    Lemoine Leroux Letellier Lévêque Lopez Loiseau Lucas Mahé Maillard Mallet Mangin Marchal Marchand Maréchal
    Mariani Marie-Sainte Marquet Martel Massé Masson Maurel Mercier Mérand Meunier Meyer Michaud Millet
    Monnier Morel Moreno Morvan Moulin Navarro Nguyen Nicolle Noiret Olivier Ollivier Pascal Pasquier Payet
    Pelletier Perez Perrault Perrin Picard Pichon Pineau Poirier Pons Poulain Prévost Prigent Quéré Raimbault
    Rambert Raynaud Rebours Régnier Renard Renaudin Rey Richard Rigaud Rivière Robin Rocher Rolland Rossi
    Rousset Roy Ruiz Sabatier Salaün Salmon Sanchez Santoni Sauvage Savary Schmitt Schneider Serra Simonet Sow
    Sylla Tanguy Tessier Texier Thibaud Thierry Toussaint Traoré Tran Turpin Vaillant Valette Vasseur Verdier
    Vial Vidal Vigneron Villard Vincent Voisin Wagner Weber Weiss Yilmaz Zeller Ziegler
""")
STREETS = (
    "rue de la République",
    "rue Victor-Hugo",
    "avenue Jean-Jaurès",
    "rue Pasteur",
    "place de l’Église",
    "rue des Écoles",
    "rue du Moulin",
    "avenue du Général-de-Gaulle",
    "rue Gambetta",
    "boulevard Carnot",
    "rue des Lilas",
    "rue Voltaire",
    "rue Émile-Zola",
    "place du Marché",
    "rue Louise-Michel",
    "rue Marie-Curie",
    "rue Nationale",
    "allée des Tilleuls",
    "quai de la Rivière",
    "rue Simone-Veil",
    "rue de la Gare",
    "impasse des Jardins",
    "rue Jean-Moulin",
    "rue Saint-Martin",
    "boulevard de l’Université",
    "rue du Puits",
    "rue George-Sand",
    "rue Berthe-Morisot",
    "cours de la Liberté",
    "rue des Peupliers",
)
LANGUAGES = (
    ("anglais", 40),
    ("espagnol", 14),
    ("arabe", 10),
    ("allemand", 6),
    ("portugais", 6),
    ("italien", 6),
    ("langue des signes française", 3),
    ("mandarin", 3),
    ("russe", 2),
    ("turc", 2),
    ("créole", 2),
    ("breton", 1),
    ("wolof", 1),
    ("vietnamien", 1),
    ("polonais", 1),
    ("ukrainien", 1),
)

# Each pair is (feminine, masculine); a text without “|” is the same for both.
OPENINGS = (
    ("Psychologue clinicienne, je reçois", "Psychologue clinicien, je reçois"),
    ("Je suis psychologue clinicienne et j’accompagne", "Je suis psychologue clinicien et j’accompagne"),
    (
        "Installée en libéral après dix ans à l’hôpital, je reçois",
        "Installé en libéral après dix ans à l’hôpital, je reçois",
    ),
    (
        "Formée à l’accompagnement des jeunes adultes, j’accueille",
        "Formé à l’accompagnement des jeunes adultes, j’accueille",
    ),
    ("Après plusieurs années en centre médico-psychologique, j’accueille",) * 2,
    ("Longtemps psychologue en milieu scolaire, je rencontre aujourd’hui",) * 2,
    ("Psychologue depuis une quinzaine d’années, je reçois",) * 2,
    (
        "Ancienne psychologue de service universitaire, j’accompagne",
        "Ancien psychologue de service universitaire, j’accompagne",
    ),
)
AUDIENCES = (
    "les étudiantes et les étudiants de toutes les filières",
    "des étudiantes et des étudiants, de la première année au doctorat",
    "des jeunes adultes à un moment où quelque chose pèse ou se bloque",
    "celles et ceux qui traversent une période difficile pendant leurs études",
    "des étudiantes et des étudiants loin de leurs proches",
    "des personnes en études, en alternance ou en reprise d’études",
)
THEMES = (
    "Nous pouvons parler d’anxiété, de sommeil, de solitude, d’une rupture ou d’un deuil.",
    (
        "On vient me voir pour le stress des examens, une perte de motivation, des relations "
        "compliquées, ou sans savoir par quoi commencer."
    ),
    "J’ai l’habitude des questions d’orientation, de confiance en soi et de pression à réussir.",
    "Les attaques de panique, les ruminations et l’épuisement font partie de ce que j’accompagne souvent.",
    (
        "Je suis attentive aux questions de discrimination, d’exil et de précarité.|"
        "Je suis attentif aux questions de discrimination, d’exil et de précarité."
    ),
    "Troubles du comportement alimentaire, rapport au corps, vie affective : tout peut être dit ici.",
    "Je travaille beaucoup autour du deuil, de la maladie d’un proche et des séparations.",
    "Je reçois aussi des personnes concernées par un trouble de l’attention ou un handicap.",
    "Les violences subies, anciennes ou récentes, trouvent ici une écoute sans jugement.",
    "Le départ de chez ses parents, un nouveau pays, une nouvelle langue : ces passages méritent qu’on s’y arrête.",
)
APPROACHES = (
    (
        "Mon approche s’appuie sur les thérapies comportementales et cognitives, avec des outils à "
        "essayer entre deux séances."
    ),
    "Ma pratique est d’orientation psychodynamique : prendre le temps de comprendre ce qui se répète.",
    "Je pratique une thérapie intégrative, que nous ajustons ensemble à votre situation.",
    "Je m’appuie sur la thérapie d’acceptation et d’engagement et sur la pleine conscience.",
    (
        "Formée à l’approche systémique, je regarde aussi la place de chacun dans l’entourage.|"
        "Formé à l’approche systémique, je regarde aussi la place de chacun dans l’entourage."
    ),
    "Je propose un espace de parole simple, à votre rythme, avec des repères concrets.",
    (
        "Je suis formée à l’EMDR pour les événements traumatiques.|"
        "Je suis formé à l’EMDR pour les événements traumatiques."
    ),
    "Nous fixons un cap ensemble au premier rendez-vous, et nous faisons le point régulièrement.",
)
CLOSINGS = (
    "Le premier rendez-vous sert à faire connaissance : vous n’avez rien à préparer.",
    "Un message suffit, je rappelle dans les deux jours.",
    "Si je n’ai plus de place, je vous aide à trouver une ou un collègue.",
    "Le cabinet est accessible en fauteuil et proche des transports.",
    "Je reçois aussi en soirée, pour tenir compte des cours et des stages.",
    "Vous pouvez venir avec vos silences autant qu’avec vos mots.",
    "N’hésitez pas à m’écrire, même pour une simple question.",
    "",
)
ONLINE_CLOSINGS = (
    "Je consulte uniquement en visio : il suffit d’un endroit calme et d’une connexion.",
    "Tous les rendez-vous ont lieu en visio, d’où que vous soyez en France.",
)
