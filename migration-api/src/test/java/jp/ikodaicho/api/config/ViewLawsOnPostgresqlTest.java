package jp.ikodaicho.api.config;

class ViewLawsOnPostgresqlTest extends ViewLaws {

    ViewLawsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
