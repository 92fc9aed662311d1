/**
 * The plain folders that a company keeps: the workspace, its projects, and in each project one
 * immutable batch for every import. The present state is computed from the batches in their order
 * ({@link manyi.project.ProjectState}); {@link manyi.project.Imports} decides what an import is and
 * adds it.
 */
package manyi.project;
