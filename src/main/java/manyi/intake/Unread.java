package manyi.intake;

import manyi.intake.sheet.SheetFrame;

/** A table that nobody could read, and why. */
record Unread(SheetFrame frame, KindGuess guess) {}
