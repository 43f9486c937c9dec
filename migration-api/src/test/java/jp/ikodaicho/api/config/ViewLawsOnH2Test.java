package jp.ikodaicho.api.config;

class ViewLawsOnH2Test extends ViewLaws {

    ViewLawsOnH2Test() {
        super(Database.H2);
    }
}
