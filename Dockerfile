FROM python:3.11-slim AS base
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DJANGO_SETTINGS_MODULE=portal.settings.production
WORKDIR /portal
RUN useradd --create-home --uid 1000 portal

COPY requirements/production.txt requirements/production.txt
RUN pip install --no-cache-dir --require-hashes --no-deps -r requirements/production.txt

COPY . .
RUN DJANGO_SETTINGS_MODULE=portal.settings.build bin/post_compile \
    && mkdir -p var/media && chown -R portal var/media

USER portal
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/-/vivant', timeout=2)"]
CMD ["gunicorn", "portal.wsgi"]
