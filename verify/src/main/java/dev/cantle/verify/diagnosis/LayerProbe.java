package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Finding;

/** Asks whether one layer of a session that is down works. */
interface LayerProbe {

    /** Judges the layer. */
    Finding judge(Leg leg, Symptoms symptoms);
}
