package jp.ikodaicho.api.characters;

class CharacterFidelityOnH2Test extends CharacterFidelity {}
