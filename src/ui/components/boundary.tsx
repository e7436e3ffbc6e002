import type { ComponentChildren } from 'preact';
import { Component } from 'preact';
import { t } from '../state/settings.ts';

export interface BoundaryProps {
  /** What is told of the part when it fails: an id, to be reported. */
  readonly part: string;
  /** In the part's place; a line that says so unless given. */
  readonly fallback?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part that throws costs that part alone, and says so. Another request may draw it again. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    console.error(`Raison could not show ${this.props.part}`, error);
  }

  override render() {
    const { part, fallback, children } = this.props;
    if (!this.state.hasFailed) return children;
    return fallback ?? <PartFailed part={part} />;
  }
}

function PartFailed({ part }: { part: string }) {
  return (
    <p class="unexplained" role="alert" data-testid="part-failed" data-part={part}>
      {t('partFailed', { part })}
    </p>
  );
}
