"""The editors' side: lists and forms of the CMS, one file per thing they edit."""
