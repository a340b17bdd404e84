"""The eligibility test in Spanish."""

from typing import Any

PAGE: dict[str, Any] = {
    "title": "¿Puedo beneficiarme?",
    "slug": "suis-je-eligible",
    "search_description": "Unas preguntas para saber si puede consultar gratis a una psicóloga o un psicólogo, y qué hacer después.",
    "introduction": "Unas preguntas, un minuto, y sabrá si puede consultar gratis a una psicóloga o un psicólogo.",
}

WORDS: dict[str, Any] = {
    "pour-qui": {
        "question": "¿Para quién hace esta prueba?",
        "help": "",
        "answers": {
            "moi": ("Para mí", "Quisiera consultar a una psicóloga o un psicólogo."),
            "proche": ("Para una persona cercana", "Mi hija o mi hijo, una amistad…"),
            "professionnel": ("Para mi trabajo", "Ejerzo la psicología o acompaño a estudiantes."),
        },
    },
    "etudes": {
        "question": "¿Estudia este año?",
        "help": "<p>Para el año universitario [[annee]].</p>",
        "answers": {
            "formation-initiale": (
                "Sí, en la educación superior",
                "Estudios a tiempo completo: universidad, escuela, BTS, clase preparatoria…",
            ),
            "apprentissage": ("Sí, como aprendiz", "Alterno entre una formación y una empresa."),
            "non": ("No", "No estudio, o ya no estudio."),
        },
    },
    "etablissement": {
        "question": "¿Dónde tiene su matrícula?",
        "help": "<p>Mire su certificado de matrícula: lo firma el centro.</p>",
        "answers": {
            "francais": (
                "En una universidad o una escuela en Francia",
                "Grado, máster, doctorado, escuela especializada…",
            ),
            "lycee": ("En un liceo francés, después del bachillerato", "BTS o clase preparatoria."),
            "echange": ("Estoy de intercambio", "Estudio en Francia, pero mi universidad está en otro país."),
            "etranger": (
                "En una escuela o una universidad extranjera",
                "Aunque una parte de las clases sea en Francia.",
            ),
        },
    },
    "ine": {
        "question": "¿Tiene su número INE?",
        "help": "<p>El identificador nacional de estudiante tiene 11 caracteres, cifras y letras. Está en su certificado de matrícula (certificat de scolarité) o en su carné de estudiante.</p>",
        "answers": {
            "oui": ("Sí, lo tengo", ""),
            "cvec": ("Solo tengo un certificado CVEC", "La contribución de vida estudiantil y de campus."),
            "non": ("No, o no lo sé", ""),
        },
    },
    "ine-donne-en-france": {
        "question": "¿Un centro francés le ha dado un número INE?",
        "help": "<p>El identificador nacional de estudiante tiene 11 caracteres. Si lo tiene, está en el certificado de matrícula o en el carné del centro que le acoge en Francia.</p>",
        "answers": {
            "oui": ("Sí, tengo un número INE", ""),
            "cvec": ("Solo tengo un certificado CVEC", "La contribución de vida estudiantil y de campus."),
            "non": ("No, o no lo sé", ""),
        },
    },
    "favorable": (
        "Sí, puede consultar gratis",
        "<p>Tiene derecho a <b>[[seances]] sesiones</b> por año universitario, del 1 de septiembre al 31 de agosto. No paga nada, y no se pide ninguna carta de un médico.</p>"
        "<ul><li>Elija a una psicóloga o un psicólogo en el directorio, cerca de usted o en línea.</li>"
        "<li>Pida cita directamente.</li>"
        "<li>Tenga a mano su número INE: sirve para declarar la sesión.</li></ul>"
        "<p>Pedir esa cita a veces exige valor. Puede cambiar de profesional: conserva las sesiones que le quedan.</p>",
    ),
    "cvec-seule": (
        "Casi: también necesita su número INE",
        "<p>El certificado CVEC no basta. Desde el 1 de enero de 2025, una sesión solo se puede declarar, y por tanto pagar, con su identificador nacional de estudiante (INE).</p>"
        "<p>Para encontrarlo, en este orden:</p>"
        "<ol><li>mire su <b>certificado de matrícula</b> (certificat de scolarité);</li>"
        "<li>mire su <b>carné de estudiante</b>;</li>"
        "<li>pídalo en la <b>secretaría</b> (scolarité) de su centro: se lo piden a menudo.</li></ol>"
        "<p>En cuanto lo tenga, podrá disfrutar de [[seances]] sesiones. ¿No lo consigue? El servicio de salud estudiantil de su universidad puede ayudarle, o <contact>escríbanos</contact>.</p>",
    ),
    "trouver-ine": (
        "Casi: le falta su número INE",
        "<p>Desde el 1 de enero de 2025, una sesión solo se puede declarar, y por tanto pagar, con su identificador nacional de estudiante (INE). Seguramente tiene uno sin saberlo.</p>"
        "<p>Para encontrarlo, en este orden:</p>"
        "<ol><li>mire su <b>certificado de matrícula</b> (certificat de scolarité);</li>"
        "<li>mire su <b>carné de estudiante</b>;</li>"
        "<li>pídalo en la <b>secretaría</b> (scolarité) de su centro o de su liceo.</li></ol>"
        "<p>En cuanto lo tenga, podrá disfrutar de [[seances]] sesiones. ¿Su centro no lo encuentra? Pida consejo al servicio de salud estudiantil, o <contact>escríbanos</contact>.</p>",
    ),
    "verifier-apprentissage": (
        "Es posible: hay algo que comprobar",
        "<p>Lo que cuenta es estar en la educación superior y tener un identificador nacional de estudiante (INE).</p>"
        "<ol><li>Mire su <b>certificado de matrícula</b> o su carné: ¿está el número INE?</li>"
        "<li>Si no está, pídalo a la administración de su centro de formación o de su escuela.</li>"
        "<li>Antes de pedir cita, confirme su situación con el servicio de salud estudiantil de la universidad más cercana, o <contact>escríbanos</contact>.</li></ol>"
        "<p>La sesión solo se paga con un INE: más vale preguntar antes que después.</p>",
    ),
    "sans-ine": (
        "Sin número INE, este dispositivo no puede pagar sus sesiones",
        "<p>Desde el 1 de enero de 2025, una sesión solo se puede declarar con un identificador nacional de estudiante (INE), que da un centro en Francia.</p>"
        "<p>Antes de renunciar:</p>"
        "<ul><li>si un centro en Francia le acoge, pregunte en su <b>secretaría</b> (scolarité) si tiene un número INE;</li>"
        "<li>pregunte al <b>servicio de salud estudiantil</b> de esa universidad qué puede hacer por usted;</li>"
        "<li>su escuela o su universidad de origen quizá tenga también un servicio de escucha.</li></ul>"
        "<p>¿Su situación es particular? <contact>Escríbanos</contact>.</p>",
    ),
    "pas-etudiant": (
        "Este dispositivo es solo para estudiantes",
        "<p>Es para las personas que cursan la educación superior y tienen un identificador nacional de estudiante (INE). Lo que usted vive importa igual.</p>"
        "<p>Hable con alguien de confianza, o con un médico, que podrá escucharle y orientarle. Si vuelve a estudiar, haga de nuevo esta prueba.</p>",
    ),
    "pour-un-proche": (
        "Puede ayudar a dar el primer paso",
        "<p>La persona debe cursar estudios superiores y tener un número INE, que está en su certificado de matrícula o en su carné. Podrá consultar gratis: [[seances]] sesiones por año universitario, sin carta de un médico.</p>"
        "<ul><li>Propóngale hacer juntos esta prueba, respondiendo «Para mí».</li>"
        "<li>Busquen juntos a una psicóloga o un psicólogo en el directorio.</li>"
        "<li>Es esa persona quien pide la cita: ofrézcase a estar a su lado al llamar.</li></ul>"
        "<p>Si habla de morir, no se lo guarde: llame al <b>3114</b>, de día y de noche. En caso de peligro inmediato, llame al <b>15</b>.</p>",
    ),
    "pour-un-professionnel": (
        "Lo que hay que saber para orientar, o para participar",
        "<p><b>Usted acompaña a estudiantes.</b> Toda persona de la educación superior que tiene un número INE puede pedir cita directamente con una psicóloga o un psicólogo del directorio. No se pide ninguna carta desde el 1 de julio de 2024.</p>"
        "<p><b>Usted ejerce la psicología.</b> Puede participar si está en el registro francés de profesionales de la salud y tiene su diploma desde hace más de tres años. Para cualquier pregunta, <contact>escríbanos</contact>.</p>",
    ),
}
