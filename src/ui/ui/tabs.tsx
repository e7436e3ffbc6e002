import type { ComponentChildren } from 'preact';
import { neighbour } from '../roving.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly panel: ComponentChildren;
}

export interface TabsProps<Id extends string> {
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ (selection follows focus) */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { name, tabs, selected } = props;
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const target = tabs[neighbour(event.key, index, tabs.length) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    props.onSelect(target.id);
    document.getElementById(`${name}-tab-${target.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-tab-${id}`}
            aria-selected={id === selected}
            aria-controls={`${name}-panel-${id}`}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => props.onSelect(id)}
            onKeyDown={move}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${name}-panel-${id}`}
          aria-labelledby={`${name}-tab-${id}`}
          hidden={id !== selected}
        >
          {panel}
        </div>
      ))}
    </>
  );
}
