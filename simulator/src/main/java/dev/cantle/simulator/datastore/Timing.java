package dev.cantle.simulator.datastore;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The time a router lives in.
 *
 * @param clock tells it
 * @param timer runs what is due; the caller's to shut down
 * @param minute how long a minute of the confirm timer lasts
 */
public record Timing(Clock clock, ScheduledExecutorService timer, Duration minute) {}
