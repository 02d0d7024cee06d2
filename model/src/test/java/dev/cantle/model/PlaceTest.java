package dev.cantle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlacePrintsAsCompilersDo() {
        assertThat(new Place("inventory/devices.yaml", 3, 7)).hasToString("inventory/devices.yaml:3:7");
        assertThat(new Place("inventory/devices.yaml", 3, 0)).hasToString("inventory/devices.yaml:3");
        assertThat(Place.of("inventory/devices.yaml")).hasToString("inventory/devices.yaml");
    }

    @Test
    void aPlaceBeforeTheFirstLineIsRefused() {
        assertThatThrownBy(() -> new Place("a.yaml", -1, 1)).hasMessage("A place counts from 1: a.yaml:-1:1");
    }
}
