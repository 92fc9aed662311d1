package manyi.intake;

import java.util.List;
import manyi.diagnostic.Problem;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;

/** A table with what stands around it, who is to read it, and what is to be said of it first. */
record Found(SheetFrame frame, SheetContext context, KindGuess guess, List<Problem> said) {}
