/**
 * What is known of disks alone: how a failure to write is named, where nothing may be written, what
 * systems leave lying around, and who may read what holds people's names. Who writes files asks
 * here.
 */
package manyi.disk;
